package vn.lantoa.architecture.canary.campaign;

import java.util.List;
import vn.lantoa.architecture.canary.campaign.action.letter.ScheduledLetter;

/** A class outside the package of a kind of scheduled action that refers to it. */
class CountsLetters {
    static long count(List<ScheduledLetter> letters) {
        return letters.size();
    }
}
