package vn.lantoa.release.quarantine;

import static java.lang.System.Logger.Level.INFO;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.lantoa.asset.storage.Blobs;
import vn.lantoa.kernel.query.Database;

/**
 * Short transactions of the rescan, all by the database's clock. Progress is stored after each file, so that any node
 * can continue after a crash.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class RescanLedger {
    private static final System.Logger LOG = System.getLogger(RescanLedger.class.getName());

    private static final String DUE =
            " and (b.scanned_at is null or b.scanned_at < (select begun_at from file_rescan)) and b.condemned_at is null";

    private static final String PUBLIC =
            """
            select b.sha256, b.bytes, r.published_at || '|' || r.id as reached
            from release r join version_file f on f.version_id = r.version_id join blob b on b.sha256 = f.sha256
            where r.state = 'PUBLISHED' and r.reach = 'PUBLIC'
              and (:reached = '' or (r.published_at, r.id) <
                   (cast(split_part(:reached, '|', 1) as timestamptz), cast(nullif(split_part(:reached, '|', 2), '') as uuid)))"""
                    + DUE + " order by r.published_at desc, r.id desc, f.position limit 50";

    private static final String ALL =
            """
            select b.sha256, b.bytes, b.sha256 as reached from blob b
            where b.sha256 > :reached
              and exists (select 1 from version_file f join asset_version v on v.id = f.version_id
                          where f.sha256 = b.sha256 and v.state <> 'REFUSED')"""
                    + DUE + " order by b.sha256 limit 50";

    @Inject
    Database database;

    @Inject
    Blobs blobs;

    /** Acquires the lease; returns whether this node must scan now. */
    public boolean takeTurn() {
        return database.sql(
                                "update file_rescan set leased_until = now() + interval '20 seconds' where leased_until < now()")
                        .update()
                == 1;
    }

    /** Records that the scanner is unavailable. */
    public void away() {
        database.sql("update file_rescan set away_since = coalesce(away_since, now())")
                .update();
    }

    /** Returns the current rescan, or a new one if due; empty if there is nothing to scan. */
    public Optional<Rescan> underWay(String signatures) {
        var now = database.sql("select now()").one(Instant.class);
        var before = find();
        if (before.awaySince() != null)
            database.sql("update file_rescan set away_since = null").update();
        if (!before.isDue(signatures, now)) return Optional.of(before).filter(Rescan::isUnderWay);
        database.sql(
                        "update file_rescan set signatures = :signatures, begun_at = now(), done_at = null, phase = 'PUBLIC',"
                                + " reached = '', files = 0, bytes = 0, unscanned = 0, infected = 0")
                .with("signatures", signatures)
                .update();
        LOG.log(INFO, "rescan of files begun: signatures={0}", signatures);
        return Optional.of(find());
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public Rescan find() {
        return database.sql(
                        "select signatures, begun_at, done_at, away_since, phase, reached, files, bytes, unscanned, infected"
                                + " from file_rescan")
                .row(Rescan.class);
    }

    /** Returns the next files. If there are none, starts the next phase or ends the rescan. */
    public List<DueFile> next(Rescan walk) {
        var files = database.sql(walk.progress().phase() == Rescan.Phase.PUBLIC ? PUBLIC : ALL)
                .with("reached", walk.progress().reached())
                .list(DueFile.class);
        if (files.isEmpty()) turnPage(walk);
        return files;
    }

    private void turnPage(Rescan walk) {
        if (walk.progress().phase() == Rescan.Phase.PUBLIC) {
            database.sql("update file_rescan set phase = 'ALL', reached = ''").update();
            return;
        }
        database.sql("update file_rescan set done_at = now()").update();
        LOG.log(
                INFO,
                "rescan of files done: files={0,number,#} bytes={1,number,#} unscanned={2,number,#} infected={3,number,#}",
                walk.progress().files(),
                walk.progress().bytes(),
                walk.progress().unscanned(),
                walk.progress().infected());
    }

    /** Extends the lease for the time the file may take, at 1 MiB per second. */
    public void begin(DueFile file) {
        database.sql("update file_rescan set leased_until = now() + interval '20 seconds'"
                        + " + interval '1 second' * (:bytes / 1048576)")
                .with("bytes", file.bytes())
                .update();
    }

    /** Records that the file has been processed. */
    public void end(DueFile file, boolean scanned, boolean infected) {
        if (scanned) blobs.keepScanned(file.sha256());
        database.sql("update file_rescan set reached = :reached, files = files + 1, bytes = bytes + :bytes,"
                        + " unscanned = unscanned + :unscanned, infected = infected + :infected")
                .with("reached", file.reached())
                .with("bytes", file.bytes())
                .with("unscanned", scanned ? 0 : 1)
                .with("infected", infected ? 1 : 0)
                .update();
    }
}
