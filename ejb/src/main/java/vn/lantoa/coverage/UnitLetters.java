package vn.lantoa.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;

/** Repository of weekly letters: created letters, their recipients, and unsubscribed officers. */
@ApplicationScoped
class UnitLetters {
    /** Releasers and administrators of the unit who have an address and have not unsubscribed. */
    private static final String READERS =
            """
            role_grant g join officer f on f.id = g.officer_id and f.enabled and f.email <> ''
             where g.organisation_id = o.id and g.role in ('RELEASER', 'ADMINISTRATOR') and g.revoked_at is null
               and g.valid_from <= :today and (g.valid_until is null or g.valid_until >= :today)
               and not exists (select from coverage_letter_end n where n.officer_id = f.id)
            """;

    @Inject
    AuditLog audit;

    @Inject
    Database database;

    @Inject
    Clock clock;

    /** A reader who has not received a letter yet. */
    record Reader(OfficerId id, String email) {}

    /** Records the letters of the week that do not exist yet; returns their units. */
    List<OrganisationId> begin(LetterWeek week, LocalDate today, Instant now) {
        return database.sql(
                        """
                        insert into coverage_letter (organisation_id, week, made_at)
                        select o.id, :week, :now from organisation o
                         where o.kind <> 'PROVINCE' and o.valid_from <= :today and (o.valid_until is null or o.valid_until >= :today)
                           and exists (select from\s"""
                                + READERS
                                + """
                        )
                         order by o.id
                        on conflict do nothing
                        returning organisation_id""")
                .with("week", week.first())
                .with("today", today)
                .with("now", now)
                .values(OrganisationId.class);
    }

    /** Returns the readers who have not received the letter yet. */
    List<Reader> readers(OrganisationId unit, LetterWeek week) {
        return database.sql(
                        "select distinct f.id, f.email from organisation o, lateral (select g.officer_id as id from "
                                + READERS
                                + """
                        ) r join officer f on f.id = r.id
                         where o.id = :unit and not exists (select from coverage_letter_sent s
                           where s.organisation_id = :unit and s.week = :week and s.officer_id = f.id)
                         order by f.id""")
                .with("unit", unit)
                .with("week", week.first())
                .with("today", LocalDate.ofInstant(clock.instant(), clock.getZone()))
                .list(Reader.class);
    }

    /** Records that this reader has received the letter. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void sent(OrganisationId unit, LetterWeek week, OfficerId officer) {
        database.sql("insert into coverage_letter_sent (organisation_id, week, officer_id, sent_at)"
                        + " values (:unit, :week, :officer, :now) on conflict do nothing")
                .with("unit", unit)
                .with("week", week.first())
                .with("officer", officer)
                .with("now", clock.instant())
                .update();
    }

    /** Subscribes or unsubscribes the officer, and records a change in the audit log. */
    void want(OfficerId officer, boolean wanted) {
        if (isWantedBy(officer) == wanted) return;
        write(officer, wanted);
        var action = wanted ? "unit-letters-wanted" : "unit-letters-ended";
        audit.record(Actor.officer(officer.value()), action, "officer:" + officer);
    }

    void write(OfficerId officer, boolean wanted) {
        database.sql(
                        wanted
                                ? "delete from coverage_letter_end where officer_id = :officer and ended_at <= :now"
                                : "insert into coverage_letter_end (officer_id, ended_at) values (:officer, :now)"
                                        + " on conflict do nothing")
                .with("officer", officer)
                .with("now", clock.instant())
                .update();
    }

    boolean isWantedBy(OfficerId officer) {
        return database.sql("select not exists (select from coverage_letter_end where officer_id = :officer)")
                .with("officer", officer)
                .value(Boolean.class)
                .orElseThrow();
    }
}
