package vn.lantoa.coverage.portal;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import vn.lantoa.asset.storage.BlobStorage;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Access;

/**
 * Reads the capture of a find and its time stamp, for officers of the unit. Rejects captures of content that was
 * removed by law.
 */
@UseCase
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class ReadCapture {
    /** Selects the capture of the find {@code :find} for officers of the units {@code :units}. */
    private static final String SELECT =
            """
            select f.capture from portal_find f join agency_portal p on p.id = f.portal_id
             where f.id = :find and f.capture is not null and p.organisation_id = any (cast(:units as uuid[]))
               and not exists (select from release r join withdrawal w on w.release_id = r.id and w.kind = 'REMOVE_BY_LAW'
                                where r.asset_id = f.asset_id and r.version_number = f.version_number)""";

    @Inject
    Access access;

    @Inject
    Database database;

    @Inject
    BlobStorage blobs;

    /** Returns the bytes of the WARC file. */
    public byte[] call(Actor by, FindId find) {
        var capture = database.sql(SELECT)
                .with("find", find)
                .with("units", access.organisationsOf(by))
                .value(Sha256.class)
                .orElseThrow(() -> new NotFound("capture of find " + find));
        try (var bytes = blobs.open(capture)) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the response of the time stamping authority, TimeStampResp (RFC 3161 section 2.4.2), DER. */
    public byte[] stamp(Actor by, FindId find) {
        return database.sql("select reply from capture_stamp where reply is not null and capture = (" + SELECT + ")")
                .with("find", find)
                .with("units", access.organisationsOf(by))
                .value(String.class)
                .map(Base64.getDecoder()::decode)
                .orElseThrow(() -> new NotFound("time stamp of find " + find));
    }
}
