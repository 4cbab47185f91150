package vn.lantoa.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.Sql;
import vn.lantoa.TestArchive;
import vn.lantoa.asset.Asset;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.plan.Plan;
import vn.lantoa.release.LetOut;
import vn.lantoa.release.Reach;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.WindowRequest;
import vn.lantoa.release.WithdrawalKind;
import vn.lantoa.report.snapshot.ReadSnapshots;

@ExtendWith(ArquillianExtension.class)
class ProofPageIT {
    @Inject
    SaveReport save;

    @Inject
    SubmitReport submit;

    @Inject
    ReadProofPage read;

    @Inject
    ReadSnapshots snapshots;

    @Inject
    EndProofAddress end;

    @Inject
    Sql sql;

    @Inject
    LetOut letOut;

    @Inject
    Cast cast;

    private OrganisationId unit = new OrganisationId(new UUID(0, 0));
    private Actor writer = Actor.ANONYMOUS;
    private LetOut.Team team = new LetOut.Team(Actor.ANONYMOUS, Actor.ANONYMOUS, Actor.ANONYMOUS);

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void begin() {
        unit = cast.department();
        writer = cast.officer(unit, Role.UPLOADER);
        team = letOut.team();
    }

    @Test
    void shows_only_proofs_whose_asset_is_public_now() throws SQLException {
        var shown = letOut.asset(team);
        var release = released(shown, Reach.PUBLIC);
        var internal = letOut.asset(team);
        released(internal, Reach.INTERNAL);
        evidence(shown, "https://cong.example/" + shown.id());
        evidence(internal, "https://cong.example/" + internal.id());
        submitted();

        assertThat(proofs().proofs()).singleElement().satisfies(proof -> {
            assertThat(proof.what().asset()).isEqualTo(shown.id());
            assertThat(proof.what().title()).isNotEmpty();
            assertThat(proof.address()).startsWith("https://cong.example/");
        });
        assertThat(proofs().hidden()).as("the internal asset").isEqualTo(1);

        letOut.withdraw(team, release, WithdrawalKind.NOTICE);

        assertThat(proofs().proofs()).isEmpty();
        assertThat(proofs().hidden()).isEqualTo(2);
    }

    @Test
    void names_no_address_of_the_console_and_no_unknown_code() throws SQLException {
        var asset = letOut.asset(team);
        released(asset, Reach.PUBLIC);
        evidence(asset, "/console/places/1");
        submitted();

        assertThat(proofs().proofs()).singleElement().satisfies(proof -> assertThat(proof.address())
                .isEmpty());
        assertThatThrownBy(() -> read.call("0".repeat(32))).isInstanceOf(NotFound.class);
    }

    @Test
    void administrators_of_the_province_end_the_address() {
        submitted();
        var code = code();
        assertThat(read.call(code).isLatest()).isTrue();
        assertThatThrownBy(() -> end.call(new EndProofAddress.Command(writer, key())))
                .isInstanceOf(Forbidden.class);
        var administrator = cast.officer(cast.department());
        cast.grant(administrator, Role.ADMINISTRATOR, cast.root());

        end.call(new EndProofAddress.Command(administrator, key()));
        end.call(new EndProofAddress.Command(administrator, key()));

        assertThatThrownBy(() -> read.call(code)).isInstanceOf(NotFound.class);
        assertThat(snapshots.proofPage(writer, key())).isEmpty();
    }

    private ReportKey key() {
        return ReportKey.ofUnit(unit, cast.today().getYear());
    }

    private String code() {
        return snapshots.proofPage(writer, key()).orElseThrow().substring("/proofs/".length());
    }

    private ProofPage.TaskProofs proofs() {
        return read.call(code()).tasks().stream()
                .filter(task -> task.code().equals("2.3"))
                .findFirst()
                .orElseThrow();
    }

    private ReleaseId released(Asset asset, Reach reach) {
        return letOut.release(team, asset, reach, WindowRequest.NOW);
    }

    private void submitted() {
        var texts = Plan.SHIPPED.tasks().stream()
                .collect(Collectors.toMap(task -> "task:" + task.code(), task -> "Chưa đến kỳ."));
        var seen = save.call(new SaveReport.Command(writer, key(), 0, texts));
        submit.call(new SubmitReport.Command(cast.officer(unit, Role.APPROVER), key(), seen, false));
    }

    private void evidence(Asset asset, String address) throws SQLException {
        sql.update(
                """
                insert into evidence (id, use, organisation_id, asset_id, version_number, place, address, first_on, last_on,
                    amount, tasks, plan_version, sources, strength, state)
                values (?, 'SHOWN', ?, ?, 1, 'cong.example', ?, make_date(?, 1, 5), make_date(?, 1, 6), 3, '{2.3}', 0,
                    '{FRAME}', 'SEEN', 'CONFIRMED')""",
                UUID.randomUUID(),
                unit.value(),
                asset.id().value(),
                address,
                cast.today().getYear(),
                cast.today().getYear());
    }
}
