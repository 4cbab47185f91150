package vn.lantoa.distribution.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertRejected;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.Sql;
import vn.lantoa.TestArchive;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.RegisterPartner;
import vn.lantoa.release.ChangeLog;
import vn.lantoa.release.LetOut;
import vn.lantoa.release.Reach;
import vn.lantoa.release.WindowRequest;
import vn.lantoa.release.WithdrawalKind;

/** Changes of a partner's entitlements in the change log, visible to that partner only. */
@ExtendWith(ArquillianExtension.class)
class EntitlementIT {
    private static final EntitlementScope INFOGRAPHICS =
            new EntitlementScope(Set.of(AssetKind.INFOGRAPHIC), Set.of(), Set.of(), Set.of(), true);

    @Inject
    Cast cast;

    @Inject
    LetOut letOut;

    @Inject
    RegisterPartner register;

    @Inject
    GiveEntitlement give;

    @Inject
    TakeEntitlement take;

    @Inject
    KeepEmbargoAgreement embargo;

    @Inject
    Entitlements entitlements;

    @Inject
    ChangeLog log;

    @Inject
    Clock clock;

    @Inject
    Sql sql;

    @Resource(lookup = "java:jboss/datasources/LanToa")
    DataSource dataSource;

    private PartnerId partner = new PartnerId(new java.util.UUID(0, 0));
    private LetOut.Team team = new LetOut.Team(Actor.ANONYMOUS, Actor.ANONYMOUS, Actor.ANONYMOUS);

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void seed() {
        partner = register.call(Actor.SYSTEM, cast.department());
        team = letOut.team();
    }

    @Test
    void grants_and_revocations_list_each_asset_to_that_partner_only() throws SQLException {
        var open = released(Reach.PUBLIC);
        var forPartners = released(Reach.PARTNERS);
        var internal = released(Reach.INTERNAL);
        var head = log.head();

        var given = give.call(Actor.SYSTEM, partner, INFOGRAPHICS);

        assertThat(entitlements.of(partner)).extracting(Entitlement::scope).containsExactly(INFOGRAPHICS);
        assertThat(changesOf(open)).endsWith("GRANT");
        assertThat(changesOf(forPartners)).endsWith("GRANT");
        assertThat(changesOf(internal)).containsExactly("PUBLISH");
        assertThat(sql.text("select string_agg(distinct partner_id::text, ' ') from change_entry where seq > " + head))
                .isEqualTo(partner.toString());

        take.call(Actor.SYSTEM, given);

        assertThat(entitlements.of(partner)).isEmpty();
        assertThat(changesOf(open)).endsWith("GRANT", "REVOKE");
        assertThat(changesOf(internal)).containsExactly("PUBLISH");
        assertThat(
                        sql.text(
                                """
                        select max(c.seq) - count(*) - (select coalesce(sum(last_seq - first_seq + 1), 0) from entitlement_change)
                        from change_entry c
                        where not exists (select 1 from entitlement_change r where c.seq between r.first_seq and r.last_seq)"""))
                .as("numbers that are neither a row's nor kept for somebody")
                .isEqualTo("0");
    }

    @Test
    void a_revocation_includes_assets_withdrawn_since_the_grant() throws SQLException {
        var given = give.call(Actor.SYSTEM, partner, INFOGRAPHICS);
        var asset = letOut.asset(team);
        var release = letOut.release(team, asset, Reach.PARTNERS, WindowRequest.NOW);
        letOut.withdraw(team, release, WithdrawalKind.RECALL);

        take.call(Actor.SYSTEM, given);

        assertThat(changesOf(asset)).containsExactly("PUBLISH", "RECALLED", "REVOKE");
    }

    @Test
    void an_unrelated_scope_lists_no_assets() throws SQLException {
        var asset = released(Reach.PARTNERS);

        give.call(Actor.SYSTEM, partner, new EntitlementScope(Set.of(), Set.of(), Set.of("km"), Set.of(), true));
        give.call(Actor.SYSTEM, partner, new EntitlementScope(Set.of(), Set.of("III.2"), Set.of(), Set.of(), true));

        assertThat(changesOf(asset)).containsExactly("PUBLISH");
    }

    @Test
    void rejects_unknown_keywords() {
        var scope = new EntitlementScope(Set.of(), Set.of("IX.9"), Set.of("tlh"), Set.of(), false);

        assertRejected(() -> give.call(Actor.SYSTEM, partner, scope), "topics unknown", "languages unknown");
    }

    @Test
    void an_embargo_is_announced_cancelled_and_listed_for_later_signers() throws SQLException {
        var asset = letOut.asset(team);
        var until = clock.instant().plus(Duration.ofDays(3));
        var release = letOut.release(team, asset, Reach.PUBLIC, new WindowRequest(null, until, null));
        var internal = letOut.asset(team);
        letOut.release(team, internal, Reach.INTERNAL, new WindowRequest(null, until, null));
        assertThat(changesOf(asset)).containsExactly("ANNOUNCE");

        embargo.call(Actor.SYSTEM, partner, true);
        embargo.call(Actor.SYSTEM, partner, true);
        assertThat(changesOf(asset)).containsExactly("ANNOUNCE", "GRANT");
        assertThat(entitlements.keepsEmbargoes(partner)).isTrue();

        embargo.call(Actor.SYSTEM, partner, false);
        letOut.cancel(team, release);
        assertThat(changesOf(asset)).containsExactly("ANNOUNCE", "GRANT", "REVOKE", "CALL_OFF");
        assertThat(changesOf(internal)).isEmpty();
        assertThat(sql.text("select count(*)::text from public_change where asset_id = '" + asset.id() + "'"))
                .isEqualTo("0");
    }

    private Asset released(Reach reach) {
        var asset = letOut.asset(team);
        letOut.release(team, asset, reach, WindowRequest.NOW);
        return asset;
    }

    /** The log entries of this asset, public ones and those for the partner, in order. */
    private List<String> changesOf(Asset asset) throws SQLException {
        var changes = new ArrayList<String>();
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement("select change from change_entry where asset_id = ?"
                        + " and (partner_id is null or partner_id = ?) order by seq")) {
            query.setObject(1, asset.id().value());
            query.setObject(2, partner.value());
            var rows = query.executeQuery();
            while (rows.next()) changes.add(rows.getString(1));
        }
        return changes;
    }
}
