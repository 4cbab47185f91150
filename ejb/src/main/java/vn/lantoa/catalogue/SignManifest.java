package vn.lantoa.catalogue;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.audit.signing.SigningKeys;
import vn.lantoa.kernel.CanonicalJson;
import vn.lantoa.kernel.UseCase;

/**
 * Signs the manifest: the list of a released version's files, against which any copy can be verified. The member
 * {@code signature} is a detached JWS (RFC 7515 appendix F) over the RFC 8785 form of the manifest without that member.
 * The keys are published at {@code /.well-known/jwks.json}.
 */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class SignManifest {
    /** Value of {@code typ} in the signature's header. */
    public static final String TYPE = "lantoa-manifest";

    @Inject
    SigningKeys keys;

    /** Returns the signature of the manifest, a JSON object without the member {@code signature}. */
    public String call(String manifest) {
        return keys.signDetached(TYPE, CanonicalJson.of(manifest));
    }
}
