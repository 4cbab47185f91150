package vn.lantoa.coverage.portal;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Base64;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Access;

/** Reads the time stamp of a find's capture, for actors who may read the capture. */
@UseCase
@Transactional(TxType.SUPPORTS)
public class ReadStamp {
    private static final String REPLY =
            "select reply from capture_stamp where reply is not null and capture = (" + ReadCapture.SELECT + ")";

    @Inject
    Access access;

    @Inject
    Database database;

    /** Returns the response of the authority, TimeStampResp (RFC 3161 section 2.4.2), DER. */
    public byte[] call(Actor by, FindId find) {
        return database.sql(REPLY)
                .with("find", find)
                .with("units", access.organisationsOf(by))
                .value(String.class)
                .map(Base64.getDecoder()::decode)
                .orElseThrow(() -> new NotFound("time stamp of find " + find));
    }
}
