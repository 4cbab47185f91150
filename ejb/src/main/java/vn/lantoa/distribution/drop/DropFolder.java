package vn.lantoa.distribution.drop;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BooleanSupplier;

/** A folder that is open. Its methods throw {@link DropFault} when the other side does not do as it is told. */
public interface DropFolder extends AutoCloseable {
    /** The ending of files while they are written. */
    String UNFINISHED = ".part";

    /** The names of its files with this prefix, unfinished ones too. */
    List<String> names(String prefix);

    /**
     * Puts a file there. It has its name only when it is whole, and then at once; a former file of that name is
     * replaced.
     *
     * @param wanted asked right before it gets its name
     * @return whether it was still wanted; if not, nothing of it is left
     */
    boolean put(String name, InputStream bytes, BooleanSupplier wanted);

    /**
     * The bytes of a file that the partner has put there.
     *
     * @param most the most bytes: a longer file is cut off
     * @throws DropFault also when there is no such file any more
     */
    byte[] read(String name, int most);

    /** Removes a file; no fault when there is none. */
    void remove(String name);

    /** Removes all files with this prefix but this one, unfinished files too. */
    default void clear(String prefix, String excluding) {
        for (var name : names(prefix)) if (!name.equals(excluding)) remove(name);
    }

    /** Removes all files with this prefix, and puts this text in their place. */
    default void replace(String prefix, String name, String text) {
        clear(prefix, name);
        put(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), () -> true);
    }

    @Override
    void close();
}
