package vn.lantoa.distribution.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/** One folder that every client sees. */
public final class FoldersInMemory implements DropFolders, DropFolder {
    /** The files in it, by name. */
    public final Map<String, byte[]> files = new TreeMap<>();

    @Override
    public DropFolder open(DropPlace place, List<DropKey> keys) {
        return this;
    }

    @Override
    public List<String> names(String prefix) {
        return files.keySet().stream().filter(name -> name.startsWith(prefix)).toList();
    }

    @Override
    public boolean put(String name, InputStream bytes, BooleanSupplier wanted) {
        try (bytes) {
            files.put(name + UNFINISHED, bytes.readAllBytes());
        } catch (IOException e) {
            throw new DropFault("broken off", e);
        }
        var whole = files.get(name + UNFINISHED);
        var still = wanted.getAsBoolean();
        files.remove(name + UNFINISHED);
        if (still && whole != null) files.put(name, whole);
        return still;
    }

    @Override
    public byte[] read(String name, int most) {
        var bytes = files.get(name);
        if (bytes == null) throw new DropFault("no such file");
        return Arrays.copyOf(bytes, Math.min(most, bytes.length));
    }

    @Override
    public void remove(String name) {
        files.remove(name);
    }

    @Override
    public void close() {
        // stays unchanged
    }
}
