package vn.lantoa.run;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Terminal output in UTF-8, independent of the machine's locale, because the texts contain Vietnamese letters. */
final class Terminal {
    static final PrintStream OUT = open(FileDescriptor.out);
    static final PrintStream ERR = open(FileDescriptor.err);

    private Terminal() {}

    private static PrintStream open(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
