package vn.lantoa.asset.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.TestArchive;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.FileRole;
import vn.lantoa.asset.draft.CreateAsset;
import vn.lantoa.asset.storage.Blob;
import vn.lantoa.asset.storage.ObjectStore;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.organisation.Cast;

/** The cleanup of abandoned uploads: nothing is left in the store or the database. */
@ExtendWith(ArquillianExtension.class)
class SweepIT {
    private static final Duration PATIENCE = Duration.ofDays(7);

    @Inject
    Cast cast;

    @Inject
    CreateAsset create;

    @Inject
    OpenUpload open;

    @Inject
    AppendChunk append;

    @Inject
    ObjectStore store;

    @Inject
    SweepStorage sweepBytes;

    @Inject
    Clock clock;

    @Resource(lookup = "java:jboss/datasources/LanToa")
    DataSource dataSource;

    private Set<String> before = Set.of();

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void sweep_leftovers_of_other_tests() {
        sweepBytes.sweep(clock.instant().plus(PATIENCE));
        before = stored();
    }

    @Test
    void an_unfinished_upload_is_deleted_completely_after_a_week() throws SQLException {
        var upload = begun(ObjectStore.PART_BYTES + 1000);
        assertThat(stored()).hasSizeGreaterThan(before.size());
        assertThat(rows(upload)).isEqualTo("1 uploads, 1 parts, 1 tails");

        sweepBytes.sweep(clock.instant().plus(PATIENCE).minusSeconds(60));
        assertThat(rows(upload)).isEqualTo("1 uploads, 1 parts, 1 tails");

        var report = sweepBytes.sweep(clock.instant().plus(PATIENCE));
        assertThat(report.expired()).isEqualTo(1);
        assertThat(stored()).isEqualTo(before);
        assertThat(rows(upload)).isEqualTo("0 uploads, 0 parts, 0 tails");
    }

    @Test
    void the_receipt_of_a_rejected_upload_stays_for_a_week() throws SQLException {
        var upload = begun(ObjectStore.PART_BYTES + 1000);
        var more = new SentBytes(new ByteArrayInputStream(new byte[2]), null, null, false);
        var last = new AppendChunk.Command(upload, ObjectStore.PART_BYTES + 1000, more, Actor.SYSTEM);
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> append.call(last));
        assertThat(stored()).isEqualTo(before);
        assertThat(rows(upload)).isEqualTo("1 uploads, 0 parts, 0 tails");

        sweepBytes.sweep(clock.instant().plus(SweepLedger.RECEIPT).plusSeconds(60));
        assertThat(rows(upload)).isEqualTo("0 uploads, 0 parts, 0 tails");
    }

    @Test
    void leftovers_of_a_crash_are_deleted_after_a_day() {
        var bytes = new byte[] {1, 2, 3};
        store.put(Blob.PREFIX + UUID.randomUUID(), bytes, "application/octet-stream");
        store.put(Blob.TAIL_PREFIX + UUID.randomUUID(), bytes, "application/octet-stream");
        store.startMultipart(Blob.PREFIX + UUID.randomUUID(), "image/png");
        sweepBytes.sweep(clock.instant().plus(SweepStorage.AGE).minusSeconds(60));
        assertThat(stored()).hasSize(before.size() + 3);

        var report = sweepBytes.sweep(clock.instant().plus(SweepStorage.AGE).plusSeconds(60));

        assertThat(report.strays()).isEqualTo(3);
        assertThat(stored()).isEqualTo(before);
    }

    private UploadId begun(int bytes) {
        var asset = create.call(
                new CreateAsset.Command(cast.department(), AssetKind.INFOGRAPHIC, Language.VI, Actor.SYSTEM));
        var label = new FileLabel(FileRole.MASTER, null, new FileName("ảnh.png"), "image/png");
        var upload = open.call(new OpenUpload.Command(asset, label, bytes + 1L, null, Actor.SYSTEM))
                .id();
        var sent = new SentBytes(new ByteArrayInputStream(new byte[bytes]), (long) bytes, null, false);
        assertThat(append.call(new AppendChunk.Command(upload, 0, sent, Actor.SYSTEM)))
                .isEqualTo(bytes);
        return upload;
    }

    /** All objects and multipart uploads of the store. */
    private Set<String> stored() {
        var multiparts = store.listMultiparts(Blob.PREFIX).stream().map(each -> each.key() + " in parts");
        var objects = Stream.of(Blob.PREFIX, Blob.TAIL_PREFIX).flatMap(this::keys);
        return Stream.concat(multiparts, objects).collect(Collectors.toSet());
    }

    private Stream<String> keys(String prefix) {
        try (var objects = store.list(prefix)) {
            return objects.map(each -> each.key()).toList().stream();
        }
    }

    private String rows(UploadId upload) throws SQLException {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement("select (select count(*) from upload where id = u)"
                        + " || ' uploads, ' || (select count(*) from upload_part where upload_id = u)"
                        + " || ' parts, ' || (select count(*) from upload_tail where upload_id = u) || ' tails'"
                        + " from (select cast(? as uuid) as u) which")) {
            query.setString(1, upload.toString());
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
