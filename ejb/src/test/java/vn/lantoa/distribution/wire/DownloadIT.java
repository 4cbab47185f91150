package vn.lantoa.distribution.wire;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.Sql;
import vn.lantoa.TestArchive;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.partner.ChangePartnerTerms;
import vn.lantoa.organisation.partner.PartnerTerms;
import vn.lantoa.organisation.partner.RegisterPartner;
import vn.lantoa.release.LetOut;

/** The record of downloads by partner and version, and the request limit. */
@ExtendWith(ArquillianExtension.class)
class DownloadIT {
    @Inject
    Cast cast;

    @Inject
    LetOut letOut;

    @Inject
    RegisterPartner register;

    @Inject
    ChangePartnerTerms terms;

    @Inject
    RecordDownload record;

    @Inject
    Sql sql;

    @Inject
    TakeAllowance allowance;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @Test
    void a_download_is_recorded_at_once_and_repetitions_within_a_minute_later() throws Exception {
        var partner = register.call(Actor.SYSTEM, cast.department());
        var asset = letOut.asset(letOut.team()).id();
        var hash = Sha256.of(new byte[] {1});
        for (int i = 0; i < 5; i++) record.call(partner, new Download(asset, 1, "MASTER", hash));
        record.call(partner, new Download(asset, 1, "thumbnail", hash));
        record.call(partner, new Download(asset, 2, "package", hash));

        assertThat(sql.text(
                        """
                        select string_agg(version_number || ' ' || name || ' ' || times, ', ' order by version_number, name)
                        from download where partner_id = ? and asset_id = ?""",
                        partner.value(),
                        asset.value()))
                .isEqualTo("1 MASTER 1, 1 thumbnail 1, 2 package 1");
    }

    @Test
    void no_more_is_granted_in_a_minute_than_the_terms_say() {
        var partner = register.call(Actor.SYSTEM, cast.department());
        terms.call(Actor.SYSTEM, partner, new PartnerTerms(false, null, List.of(), 25));
        // if a minute ends during the count, it starts again
        int granted = 0;
        Allowance last = allowance.call(partner);
        for (int i = 0; i < 60; i++, last = allowance.call(partner)) if (last.granted()) granted++;

        assertThat(granted).isIn(25, 50);
        assertThat(last.granted()).isFalse();
        assertThat(last.limit()).isEqualTo(25);
        assertThat(last.left()).isZero();
        assertThat(last.seconds()).isBetween(1, 60);
    }
}
