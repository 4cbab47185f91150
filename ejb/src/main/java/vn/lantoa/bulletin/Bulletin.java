package vn.lantoa.bulletin;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.query.ArrayColumn;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.release.ReleaseId;

/**
 * Bulletin as stored. Its text, times and places never change. {@link Bulletins} changes the state and records every
 * change; the audio is added later. Readers get a {@link BulletinView}.
 */
@Entity
@SuppressWarnings("UnusedVariable") // most fields are read only by queries
public class Bulletin {
    @Id
    private UUID id;

    private OrganisationId organisationId;
    private AssetId assetId;
    private ReleaseId releaseId;
    private int versionNumber;
    private String language;
    private String title;

    @Enumerated(EnumType.STRING)
    private BulletinMedium medium;

    @Enumerated(EnumType.STRING)
    private BulletinPriority priority;

    @Enumerated(EnumType.STRING)
    private BulletinVoice voice;

    private String script;
    private int slotSeconds;
    private long estimateMillis;

    @Enumerated(EnumType.STRING)
    private BulletinState state = BulletinState.MAKING;

    private String reason = "";
    private @Nullable Sha256 sha256;
    private @Nullable String mediaType;
    private @Nullable Long bytes;
    private @Nullable Long soundMillis;
    private LocalDate firstOn;
    private LocalDate lastOn;

    @Convert(converter = ArrayColumn.class)
    private List<String> days;

    @Convert(converter = ArrayColumn.class)
    private List<String> times;

    private String zone;
    private Instant createdAt;
    private String createdBy;
    private Instant changedAt;

    protected Bulletin() {}

    Bulletin(BulletinView made, Actor by) {
        id = made.id().value();
        take(made.source());
        medium = made.kind().medium();
        priority = made.kind().priority();
        voice = made.kind().voice();
        title = made.text().title();
        script = made.text().script();
        slotSeconds = made.text().slotSeconds();
        estimateMillis = made.text().estimateMillis();
        take(made.plan().schedule());
        createdAt = made.progress().createdAt();
        createdBy = by.reference();
        changedAt = createdAt;
    }

    private void take(BulletinView.Source source) {
        organisationId = source.organisation();
        assetId = source.asset();
        releaseId = source.release();
        versionNumber = source.version();
        language = source.language();
    }

    private void take(BulletinSchedule schedule) {
        firstOn = schedule.firstOn();
        lastOn = schedule.lastOn();
        days = schedule.sortedDays().stream().map(Enum::name).toList();
        times = schedule.times().stream().map(LocalTime::toString).toList();
        zone = schedule.zone().getId();
    }

    void take(BulletinSound sound) {
        sha256 = sound.sha256();
        mediaType = sound.mediaType();
        bytes = sound.bytes();
        soundMillis = sound.millis();
    }

    /** Moves to the next state. Callers check beforehand that the transition is allowed. */
    void move(BulletinState next, String note, Instant now) {
        if (!state.mayBecome(next))
            throw new IllegalStateException("bulletin " + id + " is " + state + " and cannot become " + next);
        state = next;
        reason = next == BulletinState.FAILED ? note : "";
        changedAt = now;
    }

    BulletinState state() {
        return state;
    }
}
