package vn.lantoa.architecture;

import java.util.regex.Pattern;

/** A text that counts how often its characters are read, and aborts a match that reads too many. */
final class CountedText implements CharSequence {
    private final String text;
    private final int most;
    private int reads;

    private CountedText(String text, int most) {
        this.text = text;
        this.most = most;
    }

    /** Checks whether an expression decides about a text within this number of reads, and without deep recursion. */
    static boolean suffices(Pattern pattern, boolean searches, String text, int most) {
        try {
            pattern.matcher(new CountedText(text, most)).matches();
            var matcher = pattern.matcher(new CountedText(text, most));
            while (searches && matcher.find()) matcher.start();
            return true;
        } catch (TooMany | StackOverflowError tooMuch) {
            return false;
        }
    }

    @Override
    public char charAt(int index) {
        if (++reads > most) throw new TooMany();
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    private static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMany() {
            super("more characters read than a linear expression reads", null, false, false);
        }
    }
}
