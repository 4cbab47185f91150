package vn.lantoa.asset.storage;

import java.io.InputStream;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.kernel.OutsideWorld;

/**
 * The port to the object store: objects under opaque keys. Writing a key again replaces the object. Every call is
 * bounded in time; every failure is an {@link ObjectStoreFault}. Nothing here is transactional: write the object first
 * and the row after, delete the row first and the object after; leftovers are swept.
 */
@OutsideWorld
public interface ObjectStore {
    /** Size of a part of a multipart upload; the last one may be smaller. */
    int PART_BYTES = 16 << 20;

    /** Stores a file; a large one in parts. */
    void put(String key, Path file, String mediaType);

    /** Stores exactly {@code length} bytes of the stream, small ones: more than a part goes over a temporary file. */
    void put(String key, InputStream bytes, long length, String mediaType);

    /** Stores these bytes. */
    void put(String key, byte[] bytes, String mediaType);

    /** Stores {@code length} bytes of the file beginning at {@code from}, at most a part's worth. */
    void put(String key, RandomAccessFile file, long from, long length);

    /** Starts a multipart upload; returns its id. */
    String startMultipart(String key, String mediaType);

    /** Stores the first {@code length} bytes of the file as part {@code number}; doing it again replaces the part. */
    StoredPart putPart(String key, String multipart, int number, RandomAccessFile file, long length);

    /** Makes the object out of its parts, which are given in order. */
    void completeMultipart(String key, String multipart, List<StoredPart> parts);

    /** Aborts a multipart upload and drops its parts; a missing one is no fault. */
    void abortMultipart(String key, String multipart);

    /** The multipart uploads under way below a prefix. */
    List<OpenMultipart> listMultiparts(String prefix);

    /** The whole object as a stream, to be closed by the caller. */
    InputStream open(String key);

    /** {@code length} bytes of the object beginning at {@code from}. */
    InputStream openRange(String key, long from, long length);

    /**
     * An address at which whoever has it reads the object by GET, without any key, until {@code lasting} is over; empty
     * where the store is reached by nobody else.
     */
    Optional<URI> signedAddress(String key, Duration lasting);

    /** The size of the object in bytes, if it exists. */
    Optional<Long> stat(String key);

    /** Deletes the object; a missing one is no fault. */
    void delete(String key);

    /** All objects below a prefix, in the order of their keys, fetched as the stream is read. */
    Stream<StoredObject> list(String prefix);

    /** Returns if the store is reachable and the bucket exists; makes a missing bucket. */
    void ping();
}
