package vn.lantoa.coverage.declared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.OrganisationId;

/** Repository of the yearly entries of units: plans, and numbers of people. */
@ApplicationScoped
public class UnitEntries {
    private static final String SELECT =
            """
            select e.id, o.code as unit, e.year, e.kind, e.number, e.on_day, e.people, e.undertakings::text as undertakings,
                   f.name as file, e.made_at, e.organisation_id as organisation, f.sha256 as file_sha256,
                   f.name as file_name, f.type as file_type, f.bytes as file_bytes
              from unit_entry e join organisation o on o.id = e.organisation_id
              left join lateral (select e.file_sha256 as sha256, e.file_name as name, e.file_type as type, e.file_bytes as bytes
                                  where not exists (select from withheld_hash w where w.sha256 = e.file_sha256)) f on true
             where e.organisation_id = any (cast(:units as uuid[])) and\s""";

    @Inject
    Database database;

    /** The number of people that counts for a unit and kind. */
    public record People(OrganisationId unit, EntryKind kind, int people, LocalDate onDay) {}

    /** Returns the newest numbers of people of all units for a year. */
    public List<People> of(int year) {
        return database.sql(
                        """
                        select distinct on (organisation_id, kind) organisation_id as unit, kind, people, on_day
                          from unit_entry where year = :year and people is not null
                         order by organisation_id, kind, made_number desc""")
                .with("year", year)
                .list(People.class);
    }

    /** Returns all entries of these units for a year, newest first. */
    public List<EntryView> list(int year, Collection<OrganisationId> units) {
        return database.sql(SELECT + "e.year = :year order by e.made_number desc")
                .with("units", units)
                .with("year", year)
                .list(EntryView.class);
    }

    /** Finds the entry if it belongs to one of these units. */
    public Optional<EntryView> find(DeclarationId id, Collection<OrganisationId> units) {
        return database.sql(SELECT + "e.id = :id")
                .with("units", units)
                .with("id", id)
                .first(EntryView.class);
    }

    /** Finds the entry as the declaration of its unit that it is, locked until the end of the transaction. */
    Optional<Declaration> findLocked(DeclarationId id) {
        return database.sql("select id, organisation_id as organisation, 'DECLARED' as state, made_by,"
                        + " file_sha256 is not null as has_file from unit_entry where id = :id for update")
                .with("id", id)
                .first(Declaration.class);
    }

    /** Adds an entry; {@code of} names its unit and year. */
    DeclarationId add(RecordEntry.Command of, EntryRules.Entry entry, Instant now) {
        var id = new DeclarationId(UUID.randomUUID());
        database.sql(
                        """
                        insert into unit_entry (id, organisation_id, year, kind, on_day, people, number, undertakings,
                            made_at, made_by)
                        values (:id, :unit, :year, :kind, :onDay, :people, :number, cast(:document as jsonb), :now, :by)""")
                .with("by", of.by().reference())
                .with(of)
                .with(entry)
                .with("document", HubJson.write(entry.undertakings()))
                .with("id", id)
                .with("now", now)
                .update();
        return id;
    }
}
