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
import vn.lantoa.organisation.factor.RequiredFactor.SecondFactorRoles;
import vn.lantoa.organisation.oidc.OidcConfig;
import vn.lantoa.organisation.partner.OfficerTokens.TokenCeilings;
import vn.lantoa.organisation.password.LocalPasswords;

/**
 * Producer of the settings. Reads all settings at the start, which fails if any is invalid, and provides each stage
 * with its own settings.
 */
@ApplicationScoped
class ConfigProducer {
    private static final System.Logger LOG = System.getLogger(ConfigProducer.class.getName());

    private final HubConfig config = FailedStart.orEnd(() -> HubConfig.read(ConfigReader.ofThisProcess()));

    @Produces
    final HubAddress address = config.address();

    @Produces
    final TrialClock clock = config.trial().clock();

    @Produces
    final ZoneId zone = config.zone();

    @Produces
    final DemoMode demo = config.trial().demo();

    @Produces
    final SecondFactorRoles secondFactorRoles = config.trial().factors();

    @Produces
    final AnonymousQuotas anonymousQuotas = config.ways().quotas();

    @Produces
    final OidcConfig oidc = config.ways().signIn().oidc();

    @Produces
    final LocalPasswords localPasswords = config.ways().signIn().local();

    @Produces
    final TokenCeilings tokenCeilings = config.trial().tokens();

    @Produces
    final SigningConfig signing = config.keys().signing();

    @Produces
    final WitnessConfig witnesses = config.keys().witnesses();

    @Produces
    final SmtpConfig mail = config.ways().mail();

    @Produces
    final DataKey dataKey = config.keys().data();

    @Produces
    final OutwardConfig outward = config.ways().outward().networks();

    @Produces
    final CrawlHours crawlHours = config.ways().outward().visits();

    @Produces
    final TimestampAuthority timestampAuthority = config.ways().outward().stamps();

    @Produces
    final EmbedPolicy embeds = config.ways().embeds();

    @Produces
    final OutpostConfig outpost = config.ways().outpost();

    @Produces
    final SecurityContact security = config.ways().contacts().security();

    @Produces
    final FeedOwner owner = config.ways().contacts().owner();

    @Produces
    final S3Config s3 = config.store().s3();

    @Produces
    final AccelRedirect accelRedirect = config.store().accel();

    @Produces
    final ChildConfig children = config.programs().children();

    @Produces
    final SandboxConfig sandbox = config.programs().sandbox();

    @Produces
    final ClamdConfig clamd = config.programs().clamd();

    @Produces
    final FfmpegConfig ffmpeg = config.programs().ffmpeg();

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
}
