package vn.lantoa.run;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The terminal in UTF-8, whatever the locale of the machine: our words are Vietnamese. */
final class Terminal {
    static final PrintStream OUT = open(FileDescriptor.out);
    static final PrintStream ERR = open(FileDescriptor.err);

    private Terminal() {}

    private static PrintStream open(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
