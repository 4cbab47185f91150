package vn.lantoa.platform;

import static java.lang.System.Logger.Level.INFO;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import java.time.ZoneId;
import vn.lantoa.asset.child.ChildConfig;
import vn.lantoa.asset.child.SandboxConfig;
import vn.lantoa.asset.clamd.ClamdConfig;
import vn.lantoa.asset.ffmpeg.FfmpegConfig;
import vn.lantoa.asset.s3.OutpostConfig;
import vn.lantoa.asset.s3.S3Config;
import vn.lantoa.asset.storage.AccelRedirect;
import vn.lantoa.audit.WitnessConfig;
import vn.lantoa.audit.signing.SigningKeys.SigningConfig;
import vn.lantoa.bulletin.FeedOwner;
import vn.lantoa.coverage.crawl.CrawlHours;
import vn.lantoa.coverage.crawl.TimestampAuthority;
import vn.lantoa.distribution.delivery.OutwardConfig;
import vn.lantoa.embed.EmbedPolicy;
import vn.lantoa.kernel.AnonymousQuotas;
import vn.lantoa.kernel.DataKey;
import vn.lantoa.kernel.DemoMode;
import vn.lantoa.kernel.FailedStart;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.organisation.SmtpConfig;
import vn.lantoa.organisation.credential.LocalPasswords;
import vn.lantoa.organisation.credential.RequiredFactor.SecondFactorRoles;
import vn.lantoa.organisation.partner.OfficerTokens.TokenCeilings;
import vn.lantoa.organisation.signin.OidcConfig;

/**
 * Producer of the settings. Reads all settings at the start, which fails if any is invalid, and provides each stage
 * with its own settings.
 */
@ApplicationScoped
class ConfigProducer {
    private static final System.Logger LOG = System.getLogger(ConfigProducer.class.getName());

    private final HubConfig config = FailedStart.orEnd(() -> HubConfig.read(ConfigReader.ofThisProcess()));

    // without it the settings would be read at their first use, long after the start
    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        LOG.log(
                INFO,
                "settings read: version={0} url={1} zone={2} demo={3}",
                version(),
                config.address().url(),
                config.zone(),
                config.trial().demo().on());
    }

    /** Returns the version of the archive, or unknown if the build has not written it. */
    private static String version() {
        var version = ConfigProducer.class.getPackage().getImplementationVersion();
        return version == null ? "unknown" : version;
    }

    @Produces
    HubAddress address() {
        return config.address();
    }

    @Produces
    TrialClock clock() {
        return config.trial().clock();
    }

    @Produces
    ZoneId zone() {
        return config.zone();
    }

    @Produces
    DemoMode demo() {
        return config.trial().demo();
    }

    @Produces
    SecondFactorRoles secondFactorRoles() {
        return config.trial().factors();
    }

    @Produces
    AnonymousQuotas anonymousQuotas() {
        return config.ways().quotas();
    }

    @Produces
    OidcConfig oidc() {
        return config.ways().signIn().oidc();
    }

    @Produces
    LocalPasswords localPasswords() {
        return config.ways().signIn().local();
    }

    @Produces
    TokenCeilings tokenCeilings() {
        return config.trial().tokens();
    }

    @Produces
    SigningConfig signing() {
        return config.keys().signing();
    }

    @Produces
    WitnessConfig witnesses() {
        return config.keys().witnesses();
    }

    @Produces
    SmtpConfig mail() {
        return config.ways().mail();
    }

    @Produces
    DataKey dataKey() {
        return config.keys().data();
    }

    @Produces
    OutwardConfig outward() {
        return config.ways().outward().networks();
    }

    @Produces
    CrawlHours crawlHours() {
        return config.ways().outward().visits();
    }

    @Produces
    TimestampAuthority timestampAuthority() {
        return config.ways().outward().stamps();
    }

    @Produces
    EmbedPolicy embeds() {
        return config.ways().embeds();
    }

    @Produces
    OutpostConfig outpost() {
        return config.ways().outpost();
    }

    @Produces
    SecurityContact security() {
        return config.ways().contacts().security();
    }

    @Produces
    FeedOwner owner() {
        return config.ways().contacts().owner();
    }

    @Produces
    S3Config s3() {
        return config.store().s3();
    }

    @Produces
    AccelRedirect accelRedirect() {
        return config.store().accel();
    }

    @Produces
    ChildConfig children() {
        return config.programs().children();
    }

    @Produces
    SandboxConfig sandbox() {
        return config.programs().sandbox();
    }

    @Produces
    ClamdConfig clamd() {
        return config.programs().clamd();
    }

    @Produces
    FfmpegConfig ffmpeg() {
        return config.programs().ffmpeg();
    }
}
