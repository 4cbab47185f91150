package vn.lantoa.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * The string constants of a class file (JVMS 4.4). The compiler has joined those that are constant expressions, and
 * keeps the constant parts of others in one string with placeholders.
 */
final class ClassStrings {
    private static final int UTF8 = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int STRING = 8;

    /** The sizes of entries by their tags, without those above. */
    private static final int[] SIZES = {0, 0, 0, 4, 4, 8, 8, 2, 2, 4, 4, 4, 4, 0, 0, 3, 2, 4, 4, 2, 2};

    private ClassStrings() {}

    static List<String> of(JavaClass type) {
        var file = type.getSource().orElseThrow().getUri();
        try (var in = new DataInputStream(new BufferedInputStream(file.toURL().openStream()))) {
            return of(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> of(DataInputStream in) throws IOException {
        in.skipNBytes(8);
        int count = in.readUnsignedShort();
        var texts = new HashMap<Integer, String>();
        var strings = new ArrayList<Integer>();
        for (int index = 1; index < count; index++) {
            int tag = in.readUnsignedByte();
            if (tag == UTF8) texts.put(index, in.readUTF());
            else if (tag == STRING) strings.add(in.readUnsignedShort());
            else in.skipNBytes(SIZES[tag]);
            if (tag == LONG || tag == DOUBLE) index++;
        }
        return strings.stream().map(texts::get).toList();
    }
}
