package vn.lantoa.coverage.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.organisation.OrganisationId;

/**
 * The state of a nomination. The content of a nomination never changes, so that the province decides on the text that
 * it has read.
 */
@Entity
public class Nomination {
    @Id
    private UUID id;

    @Column(name = "organisation_id", updatable = false)
    private OrganisationId organisation;

    @Column(name = "asset_id", updatable = false)
    private AssetId asset;

    @Column(name = "on_year", updatable = false)
    private int year;

    @Enumerated(EnumType.STRING)
    private NominationState state;

    @Column(updatable = false)
    private String nominatedBy;

    @Version
    @SuppressWarnings("UnusedVariable") // for JPA
    private long lockVersion;

    protected Nomination() {}

    Nomination(
            NominationId id,
            OrganisationId organisation,
            AssetId asset,
            int year,
            NominationState state,
            String nominatedBy) {
        this.id = id.value();
        this.organisation = organisation;
        this.asset = asset;
        this.year = year;
        this.state = state;
        this.nominatedBy = nominatedBy;
    }

    NominationId id() {
        return new NominationId(id);
    }

    OrganisationId organisation() {
        return organisation;
    }

    AssetId asset() {
        return asset;
    }

    int year() {
        return year;
    }

    NominationState state() {
        return state;
    }

    /** Withdraws the nomination. Rejects a nomination that was already decided. */
    void withdraw() {
        move(NominationState.WITHDRAWN);
    }

    /** Chooses the nomination. Rejects the person who nominated. */
    void choose(Actor by) {
        requireSecond(by);
        move(NominationState.CHOSEN);
    }

    /** Declines the nomination or revokes its choice. Rejects the person who nominated. */
    void decline(Actor by) {
        requireSecond(by);
        move(NominationState.DECLINED);
    }

    private void requireSecond(Actor by) {
        if (nominatedBy.equals(by.reference()) && !by.equals(Actor.SYSTEM))
            throw new Conflict("nomination-is-yours", "nomination:" + id + " was made by " + nominatedBy);
    }

    private void move(NominationState next) {
        if (!state.mayBecome(next))
            throw new Conflict("nomination-cannot-become", "nomination:" + id + " is " + state.slug());
        state = next;
    }
}
