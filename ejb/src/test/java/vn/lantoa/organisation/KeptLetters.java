package vn.lantoa.organisation;

import java.util.ArrayList;
import java.util.List;

/** A mailer that stores its e-mails; fulfils the same contract as the real one. */
public final class KeptLetters implements Mailer {
    private final List<Letter> letters = new ArrayList<>();
    private boolean on = true;

    public void turnOff() {
        on = false;
    }

    @Override
    public boolean isOn() {
        return on;
    }

    @Override
    public void send(Letter letter) {
        letters.add(letter);
    }

    public List<Letter> letters() {
        return List.copyOf(letters);
    }
}
