package vn.lantoa.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.query.Database;

/** Repository of the register, written one table at a time. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Services {
    private static final String ROWS =
            """
            with line as (select l.id, s.* from jsonb_to_recordset(:rows::jsonb) as l (id uuid, "row" jsonb)
                cross join lateral jsonb_to_record(l."row") as s (code text, name text, field text, level text,
                agencies jsonb, essential boolean, address text, "validUntil" date))
            """;

    // a new address resets the link state; changed_at is updated only with code, name or address
    private static final String WRITE = ROWS
            + """
            insert into service (id, code, name, field, level, essential, address, valid_until, changed_at)
            select id, code, name, field, level, essential, address, "validUntil", :at from line
            on conflict (id) do update set (code, name, field, level, essential, address, valid_until, changed_at,
                link_state, link_reason, link_checked_at) =
                (excluded.code, excluded.name, excluded.field, excluded.level, excluded.essential, excluded.address,
                 excluded.valid_until,
                 case when (service.code, service.name, service.address) = (excluded.code, excluded.name, excluded.address)
                      then service.changed_at else excluded.changed_at end,
                 case when service.address = excluded.address then service.link_state else 'UNKNOWN' end,
                 case when service.address = excluded.address then service.link_reason else '' end,
                 case when service.address = excluded.address then service.link_checked_at end)""";

    private static final String DROP_AGENCIES =
            ROWS + "delete from service_agency a using line l where a.service_id = l.id";

    private static final String WRITE_AGENCIES = ROWS
            + """
            insert into service_agency (service_id, organisation_id)
            select l.id, o.id from line l cross join jsonb_array_elements_text(l.agencies) c
            join organisation o on o.code = c""";

    private static final String WRITE_CODES =
            ROWS + "insert into service_code (code, service_id) select code, id from line on conflict do nothing";

    @Inject
    Database database;

    /** Returns the current register, and locks it against other writers until the end of the transaction. */
    public ServiceImport.CurrentRegister getLocked() {
        database.sql("lock table service in share row exclusive mode").update();
        var known = database.sql(
                        """
                        select s.id, s.code, s.name, s.field, s.level, s.essential, s.address, s.valid_until,
                            '' as former_code,
                               array(select o.code from service_agency a join organisation o on o.id = a.organisation_id
                                     where a.service_id = s.id) as agencies
                        from service s""")
                .list(ServiceImport.Registered.class);
        var codes = database.sql("select code, service_id as service from service_code")
                .list(ServiceImport.OwnedCode.class);
        return ServiceImport.CurrentRegister.of(
                known, codes, database.sql("select code from organisation").values(String.class));
    }

    /** Writes the steps with the given instant as the time of all changes. */
    public void write(List<ServiceImport.Step> steps, Instant at) {
        var rows = HubJson.write(steps.stream()
                .map(step -> new ServiceImport.Registered(
                        Objects.requireNonNullElseGet(step.id(), () -> new ServiceId(UUID.randomUUID())), step.row()))
                .toList());
        database.sql(WRITE).with("rows", rows).with("at", at).update();
        for (var sql : List.of(DROP_AGENCIES, WRITE_AGENCIES, WRITE_CODES))
            database.sql(sql).with("rows", rows).update();
    }
}
