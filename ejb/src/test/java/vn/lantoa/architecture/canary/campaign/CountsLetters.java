package vn.lantoa.architecture.canary.campaign;

import java.util.List;
import vn.lantoa.architecture.canary.campaign.action.letter.ScheduledLetter;

/** A class that knows one kind of scheduled action, outside its package. */
class CountsLetters {
    static long count(List<ScheduledLetter> letters) {
        return letters.size();
    }
}
