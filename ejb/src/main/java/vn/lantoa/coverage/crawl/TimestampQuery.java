package vn.lantoa.coverage.crawl;

import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.util.Collection;
import java.util.HexFormat;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.UncheckedIo;

/** A request for a time stamp of a hash, and the validation of the response. */
public final class TimestampQuery {
    private static final int NONCE_BITS = 64;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final TimeStampRequest request;

    private TimestampQuery(TimeStampRequest request) {
        this.request = request;
    }

    /** Returns a request for this hash with a new nonce (RFC 3161 section 2.4.1). */
    public static TimestampQuery of(Sha256 sha256) {
        var generator = new TimeStampRequestGenerator();
        // the token must contain the authority's certificate
        generator.setCertReq(true);
        var nonce = new BigInteger(NONCE_BITS, RANDOM);
        return new TimestampQuery(
                generator.generate(TSPAlgorithms.SHA256, HexFormat.of().parseHex(sha256.hex()), nonce));
    }

    /** Returns the encoded request, DER. */
    public byte[] encoded() {
        return UncheckedIo.get(request::getEncoded);
    }

    /**
     * Returns the time stamp in the response. The time stamp must match the hash and the request, and be signed by the
     * included certificate, which must be for time stamping.
     *
     * @throws RefusedStamp if the response has no valid time stamp
     */
    public Timestamp stamp(byte[] reply) {
        if (reply.length == 0) throw new RefusedStamp("empty response");
        try {
            var response = new TimeStampResponse(reply);
            response.validate(request);
            var token = response.getTimeStampToken();
            if (token == null) throw new RefusedStamp("not granted: " + response.getStatusString());
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer(token)));
            return new Timestamp(token.getTimeStampInfo().getGenTime().toInstant(), reply.clone());
        } catch (TSPException | IOException | CertificateException | OperatorCreationException e) {
            throw new RefusedStamp(String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException | IllegalStateException | ClassCastException e) {
            // parsers report malformed responses in this way
            throw new RefusedStamp("not an RFC 3161 response");
        }
    }

    private static X509CertificateHolder signer(TimeStampToken token) {
        Collection<X509CertificateHolder> all = token.getCertificates().getMatches(token.getSID());
        return all.stream().findFirst().orElseThrow(() -> new RefusedStamp("no certificate of the authority"));
    }
}
