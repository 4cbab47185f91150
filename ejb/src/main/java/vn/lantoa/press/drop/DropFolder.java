package vn.lantoa.press.drop;

import java.io.InputStream;
import java.util.List;
import java.util.function.BooleanSupplier;

/** A folder that is open. Its methods throw {@link DropFault} when the other side does not do as it is told. */
public interface DropFolder extends AutoCloseable {
    /** What files are called while they are written. */
    String UNFINISHED = ".part";

    /** The names of its files that begin so, unfinished ones too. */
    List<String> names(String prefix);

    /**
     * Lays a file there. It has its name only when it is whole, and then at once; a former file of that name is replaced.
     *
     * @param wanted asked right before it gets its name
     * @return whether it was still wanted; if not, nothing of it is left
     */
    boolean put(String name, InputStream bytes, BooleanSupplier wanted);

    /** Takes a file away; no fault when there is none. */
    void remove(String name);

    @Override
    void close();
}
