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
 * Port to the object store: objects under opaque keys. Writing a key again replaces the object. Every call has a time
 * limit; every failure is an {@link ObjectStoreFault}. Nothing is transactional: write the object before its row, and
 * delete the row before its object. The sweeper deletes leftovers.
 */
@OutsideWorld
public interface ObjectStore {
    /** The size in bytes of a part of a multipart upload; the last part may be smaller. */
    int PART_BYTES = 16 << 20;

    /** Stores a file. A large file is sent in parts. */
    void put(String key, Path file, String mediaType);

    /** Stores exactly {@code length} bytes of the stream, using a temporary file. */
    void put(String key, InputStream bytes, long length, String mediaType);

    /** Stores these bytes. */
    void put(String key, byte[] bytes, String mediaType);

    /** Stores {@code length} bytes of the file, starting at {@code from}; at most {@link #PART_BYTES}. */
    void put(String key, RandomAccessFile file, long from, long length);

    /** Starts a multipart upload; returns its id. */
    String startMultipart(String key, String mediaType);

    /** Stores the first {@code length} bytes of the file as part {@code number}; a repeated call replaces the part. */
    StoredPart putPart(String key, String multipart, int number, RandomAccessFile file, long length);

    /** Assembles the object from its parts, which are given in order. */
    void completeMultipart(String key, String multipart, List<StoredPart> parts);

    /** Aborts a multipart upload and deletes its parts. Does nothing if the upload does not exist. */
    void abortMultipart(String key, String multipart);

    /** Returns the unfinished multipart uploads with a prefix. */
    List<OpenMultipart> listMultiparts(String prefix);

    /** Opens the whole object as a stream, which the caller must close. */
    InputStream open(String key);

    /** Opens {@code length} bytes of the object, starting at {@code from}. */
    InputStream openRange(String key, long from, long length);

    /**
     * Returns an address at which anyone can GET the object without credentials for {@code lasting}; empty if the store
     * is not reachable from outside.
     */
    Optional<URI> signedAddress(String key, Duration lasting);

    /** Returns the size of the object in bytes; empty if the object does not exist. */
    Optional<Long> stat(String key);

    /** Deletes the object. Does nothing if the object does not exist. */
    void delete(String key);

    /** Returns all objects with a prefix, in key order, fetched while the stream is read. */
    Stream<StoredObject> list(String prefix);

    /** Checks that the store is reachable and the bucket exists; creates a missing bucket. */
    void ping();
}
