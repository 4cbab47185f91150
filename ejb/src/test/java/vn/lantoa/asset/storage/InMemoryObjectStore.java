package vn.lantoa.asset.storage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

/** An object store in memory; fulfils the same contract as the real one. */
public class InMemoryObjectStore implements ObjectStore {
    private record Kept(byte[] bytes, Instant at) {}

    private record Multipart(String key, Instant at, Map<Integer, byte[]> parts) {}

    private final Clock clock;
    private final Map<String, Kept> objects = new ConcurrentSkipListMap<>();
    private final Map<String, Multipart> multiparts = new ConcurrentSkipListMap<>();

    public InMemoryObjectStore(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void put(String key, Path file, String mediaType) {
        try {
            put(key, Files.readAllBytes(file), mediaType);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void put(String key, InputStream bytes, long length, String mediaType) {
        try {
            var all = bytes.readAllBytes();
            if (all.length != length) throw new IOException("not " + length + " bytes");
            put(key, all, mediaType);
        } catch (IOException e) {
            throw ObjectStoreFault.failed("put " + key, e);
        }
    }

    @Override
    public void put(String key, byte[] bytes, String mediaType) {
        objects.put(key, new Kept(bytes.clone(), clock.instant()));
    }

    @Override
    public void put(String key, RandomAccessFile file, long from, long length) {
        try {
            var bytes = new byte[Math.toIntExact(length)];
            file.seek(from);
            file.readFully(bytes);
            put(key, bytes, "");
        } catch (IOException e) {
            throw ObjectStoreFault.failed("put " + key, e);
        }
    }

    @Override
    public String startMultipart(String key, String mediaType) {
        var multipart = UUID.randomUUID().toString();
        multiparts.put(multipart, new Multipart(key, clock.instant(), new ConcurrentSkipListMap<>()));
        return multipart;
    }

    @Override
    public StoredPart putPart(String key, String multipart, int number, RandomAccessFile file, long length) {
        try {
            var bytes = new byte[Math.toIntExact(length)];
            file.seek(0);
            file.readFully(bytes);
            underway(multipart).parts().put(number, bytes);
            return new StoredPart(number, Integer.toHexString(Arrays.hashCode(bytes)));
        } catch (IOException e) {
            throw ObjectStoreFault.failed("put part", e);
        }
    }

    @Override
    public void completeMultipart(String key, String multipart, List<StoredPart> parts) {
        var from = underway(multipart).parts();
        var whole = new ByteArrayOutputStream();
        for (var part : parts) {
            var bytes = from.get(part.number());
            if (bytes == null || !part.tag().equals(Integer.toHexString(Arrays.hashCode(bytes))))
                throw ObjectStoreFault.failed("complete", new IOException("no such part " + part));
            whole.writeBytes(bytes);
        }
        put(key, whole.toByteArray(), "");
        multiparts.remove(multipart);
    }

    @Override
    public void abortMultipart(String key, String multipart) {
        multiparts.remove(multipart);
    }

    @Override
    public List<OpenMultipart> listMultiparts(String prefix) {
        return multiparts.entrySet().stream()
                .filter(each -> each.getValue().key().startsWith(prefix))
                .map(each -> new OpenMultipart(
                        each.getValue().key(), each.getKey(), each.getValue().at()))
                .toList();
    }

    @Override
    public InputStream open(String key) {
        return new ByteArrayInputStream(kept(key).bytes());
    }

    @Override
    public InputStream openRange(String key, long from, long length) {
        return new ByteArrayInputStream(kept(key).bytes(), (int) from, (int) length);
    }

    @Override
    public Optional<URI> signedAddress(String key, Duration lasting) {
        return Optional.empty();
    }

    @Override
    public Optional<Long> stat(String key) {
        return Optional.ofNullable(objects.get(key)).map(kept -> (long) kept.bytes().length);
    }

    @Override
    public void delete(String key) {
        objects.remove(key);
    }

    @Override
    public Stream<StoredObject> list(String prefix) {
        return objects.entrySet().stream()
                .filter(each -> each.getKey().startsWith(prefix))
                .map(each -> new StoredObject(
                        each.getKey(),
                        each.getValue().bytes().length,
                        each.getValue().at()));
    }

    @Override
    public void ping() {}

    private Kept kept(String key) {
        var kept = objects.get(key);
        if (kept == null) throw ObjectStoreFault.missing(key);
        return kept;
    }

    private Multipart underway(String multipart) {
        var found = multiparts.get(multipart);
        if (found == null) throw ObjectStoreFault.missing(multipart);
        return found;
    }
}
