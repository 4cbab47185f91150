package vn.lantoa.distribution.delivery;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Open folder of a partner. Its methods throw {@link DropFault} when the remote host refuses or fails. */
public interface DropFolder extends AutoCloseable {
    /** Suffix of files that are still being written. */
    String UNFINISHED = ".part";

    /** Returns the names of all files with the prefix, including unfinished files. */
    List<String> names(String prefix);

    /**
     * Uploads a file. The complete file gets its final name atomically and replaces a former file of that name.
     *
     * @param wanted called immediately before the rename; returns whether the file is still wanted
     * @return false if the file was no longer wanted and was deleted
     */
    boolean put(String name, InputStream bytes, BooleanSupplier wanted);

    /**
     * Reads a file that the partner has uploaded.
     *
     * @param most maximum number of bytes; a longer file is truncated
     * @throws DropFault also when the file does not exist
     */
    byte[] read(String name, int most);

    /** Removes a file; does nothing if the file does not exist. */
    void remove(String name);

    /** Removes all files with this prefix except the given one, including unfinished files. */
    default void clear(String prefix, String excluding) {
        for (var name : names(prefix)) if (!name.equals(excluding)) remove(name);
    }

    /** Removes all files with this prefix and uploads this text instead. */
    default void replace(String prefix, String name, String text) {
        clear(prefix, name);
        put(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), () -> true);
    }

    @Override
    void close();
}
