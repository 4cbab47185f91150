package vn.lantoa.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.lantoa.kernel.query.Database;

/** Repository of short links. They are created on first use and never deleted. */
@ApplicationScoped
public class ShortLinks {
    @Inject
    Database database;

    /**
     * Short link to find or create.
     *
     * @param path the path of a page of the hub: {@code /a/…} or {@code /c/…}
     * @param place where the link will be used: a network or a channel
     * @param subject the object for which the link is created, as named in the audit log
     */
    public record Wanted(String path, String place, String subject) {}

    /** Returns the code of the short link; creates the link if necessary. */
    @Transactional(Transactional.TxType.MANDATORY)
    public ShortCode codeOf(Wanted wanted, Instant now) {
        database.sql(
                        """
                        insert into short_link (code, path, place, subject, made_at)
                        values (:code, :path, :place, :subject, :now)
                        on conflict (path, place, subject) do nothing""")
                .with(wanted)
                .with("code", ShortCode.random())
                .with("now", now)
                .update();
        return database.sql("select code from short_link where path = :path and place = :place and subject = :subject")
                .with(wanted)
                .value(ShortCode.class)
                .orElseThrow();
    }

    /** Returns the path of the target. */
    public Optional<String> findPath(ShortCode code) {
        return database.sql("select path from short_link where code = :code")
                .with("code", code)
                .value(String.class);
    }

    /** Counts a visit on the given day. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void count(ShortCode code, LocalDate day) {
        database.sql(
                        """
                        insert into short_link_day (code, on_day, visits) values (:code, cast(:day as date), 1)
                        on conflict (code, on_day) do update set visits = short_link_day.visits + 1""")
                .with("code", code)
                .with("day", day.toString())
                .update();
    }

    /** Returns the numbers of visits to the subject's short links, by place. */
    public Map<String, Long> visits(String subject) {
        return database
                .sql(
                        """
                        select l.place, sum(d.visits) as visits from short_link l join short_link_day d on d.code = l.code
                        where l.subject = :subject group by l.place""")
                .with("subject", subject)
                .list(Visits.class)
                .stream()
                .collect(Collectors.toMap(Visits::place, Visits::visits));
    }

    private record Visits(String place, long visits) {}
}
