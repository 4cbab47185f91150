package vn.lantoa.organisation.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.FactorKind;
import vn.lantoa.organisation.FactorUse;
import vn.lantoa.organisation.OfficerId;

/**
 * Session of an officer, valid on every node. Only the hash of the cookie is stored. The row changes when the session
 * is used, and is deleted when the session ends.
 */
@Entity
@SuppressWarnings("UnusedVariable") // read in the database only
public class SignInSession {
    private static final int LONGEST_AGENT = 200;

    @Id
    private UUID id;

    @Column(updatable = false)
    private Sha256 tokenSha256;

    @Column(name = "officer_id", updatable = false)
    private OfficerId officer;

    @Column(updatable = false)
    private Instant createdAt;

    private Instant lastSeenAt;

    @Column(updatable = false)
    private Instant expiresAt;

    @Column(updatable = false)
    private String address;

    @Column(updatable = false)
    private String agent;

    @Enumerated(EnumType.STRING)
    private @Nullable FactorKind factor;

    private @Nullable Instant factorUsedAt;

    @Column(updatable = false)
    private @Nullable String provider;

    @Column(updatable = false)
    private @Nullable String providerSid;

    protected SignInSession() {}

    SignInSession(Sha256 token, OfficerId officer, String address, String agent, Instant now) {
        id = UUID.randomUUID();
        tokenSha256 = token;
        this.officer = officer;
        createdAt = now;
        lastSeenAt = now;
        expiresAt = now.plus(SessionTimes.OURS.whole());
        this.address = address;
        this.agent = agent.length() > LONGEST_AGENT ? agent.substring(0, LONGEST_AGENT) : agent;
    }

    public SessionId id() {
        return new SessionId(id);
    }

    public OfficerId officer() {
        return officer;
    }

    OwnSessions.View view() {
        return new OwnSessions.View(id(), createdAt, lastSeenAt, address, agent);
    }

    public String address() {
        return address;
    }

    /** Returns the second factor presented last in this session. */
    Optional<FactorUse> factor() {
        return factor == null || factorUsedAt == null
                ? Optional.empty()
                : Optional.of(new FactorUse(factor, factorUsedAt));
    }

    void shown(FactorUse use) {
        factor = use.kind();
        factorUsedAt = use.at();
    }

    /** Records the session at the provider that opened this session. Must be called before the session is stored. */
    void openedBy(ProviderSession session) {
        provider = session.issuer();
        providerSid = session.sid();
    }

    boolean isLiveAt(Instant now) {
        return SessionTimes.OURS.isLiveAt(createdAt, lastSeenAt, now);
    }

    void seen(Instant now) {
        if (SessionTimes.OURS.isWorthNoting(lastSeenAt, now)) lastSeenAt = now;
    }
}
