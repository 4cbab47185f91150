package vn.lantoa.platform;

import static java.lang.System.Logger.Level.INFO;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
 * All settings of the hub, read once at the start, which fails if any is invalid. Each stage has a record in its own
 * package, which is injected there. The settings of the database belong to the server's datasource.
 */
@ApplicationScoped
class HubConfig extends ConfigReader {
    private static final System.Logger LOG = System.getLogger(HubConfig.class.getName());

    /** The largest file that the programs inspect, in bytes: the maximum size of an upload. */
    private static final long LARGEST_LOOKED_INTO = 20L << 30;

    @Produces
    final DemoMode demo = new DemoMode(flag("LANTOA_DEMO", false));

    @Produces
    final HubAddress address = address();

    @Produces
    final ZoneId zone = zone("LANTOA_ZONE", "Asia/Ho_Chi_Minh");

    @Produces
    final TrialClock clock = TrialClock.read(this, demo.on());

    @Produces
    final SecondFactorRoles secondFactorRoles = factors();

    @Produces
    final TokenCeilings tokenCeilings = readAs("LANTOA_TOKEN_DAYS", TokenCeilings::parse, TokenCeilings.USUAL);

    @Produces
    final SigningConfig signing = signing();

    @Produces
    final DataKey dataKey = data();

    @Produces
    final WitnessConfig witnesses = witnesses();

    @Produces
    final SmtpConfig mail = new SmtpConfig(findAddress("LANTOA_SMTP_URL", "smtp", "smtps"));

    @Produces
    final OutwardConfig outward = readAs("LANTOA_OUTWARD_NETWORKS", OutwardConfig::parse, OutwardConfig.NONE);

    @Produces
    final CrawlHours crawlHours = readAs("LANTOA_CRAWL_HOURS", CrawlHours::parse, CrawlHours.USUAL);

    @Produces
    final TimestampAuthority timestamps = new TimestampAuthority(findAddress("LANTOA_TIMESTAMP_URL", "http"));

    @Produces
    final EmbedPolicy embeds = readAs("LANTOA_EMBED_ANCESTORS", EmbedPolicy::new, EmbedPolicy.EVERYONE);

    @Produces
    final OutpostConfig outpost = outpost();

    @Produces
    final FeedOwner owner = readAs("LANTOA_CONTACT_EMAIL", FeedOwner::parse, new FeedOwner(""));

    @Produces
    final SecurityContact security = readAs("LANTOA_SECURITY_CONTACT", SecurityContact::parse, SecurityContact.NONE);

    @Produces
    final AnonymousQuotas quotas = readAs("LANTOA_ANONYMOUS_QUOTAS", AnonymousQuotas::parse, AnonymousQuotas.USUAL);

    @Produces
    final OidcConfig oidc = oidc();

    @Produces
    final LocalPasswords local = local();

    @Produces
    final S3Config s3 = s3();

    @Produces
    final AccelRedirect accel = new AccelRedirect(flag("LANTOA_ACCEL_REDIRECT", false));

    @Produces
    final FfmpegConfig ffmpeg =
            new FfmpegConfig(find("LANTOA_FFMPEG"), programs().resolve("ffmpeg"));

    @Produces
    final ChildConfig children = new ChildConfig(
            javaHome().resolve("bin/java"), programs().resolve("tools"), scratch(), LARGEST_LOOKED_INTO);

    @Produces
    final SandboxConfig sandbox = sandbox();

    @Produces
    final ClamdConfig clamd = readAs("LANTOA_CLAMD", ClamdConfig::parse, ClamdConfig.NONE);

    HubConfig() {
        super(ConfigReader::ofThisProcess);
        FailedStart.orEnd(this::checked);
    }

    HubConfig(UnaryOperator<@Nullable String> source) {
        super(source);
        throwIfAny();
    }

    private HubConfig checked() {
        throwIfAny();
        return this;
    }

    // without this observer, the settings would be read at their first use, long after the start
    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        LOG.log(
                INFO,
                "settings read: version={0} url={1} zone={2} demo={3}",
                version(),
                address.url(),
                zone,
                demo.on());
    }

    /** Returns the version of the archive, or unknown if the build has not written it. */
    private static String version() {
        var version = HubConfig.class.getPackage().getImplementationVersion();
        return version == null ? "unknown" : version;
    }

    private HubAddress address() {
        var url = address("LANTOA_PUBLIC_URL", demo.on() ? "http://localhost:8080" : null);
        var files = findAddress("LANTOA_FILES_URL", "http", "https");
        var address = new HubAddress(url, files == null ? url : files);
        var strict = findAs("LANTOA_HSTS", policy -> new HubAddress(address.url(), address.filesUrl(), policy.strip()));
        return strict == null ? address : strict;
    }

    private SecondFactorRoles factors() {
        var asked = findAs("LANTOA_SECOND_FACTOR_ROLES", SecondFactorRoles::parse);
        var roles = asked != null ? asked : demo.on() ? SecondFactorRoles.NOBODY : SecondFactorRoles.USUAL;
        if (!demo.on() && !roles.roles().isEmpty() && find("LANTOA_DATA_KEY") == null)
            problem("LANTOA_DATA_KEY", "is missing: the secrets of second factors are sealed with it");
        return roles;
    }

    private SigningConfig signing() {
        var key = findAs("LANTOA_SIGNING_KEY", SigningConfig::key);
        if (!demo.on() && find("LANTOA_SIGNING_KEY") == null) problem("LANTOA_SIGNING_KEY", "is missing");
        var former = findAs("LANTOA_FORMER_SIGNING_KEYS", SigningConfig::former);
        return new SigningConfig(key, former == null ? List.of() : former);
    }

    private DataKey data() {
        var key = findAs("LANTOA_DATA_KEY", DataKey::parse);
        var former = findAs("LANTOA_FORMER_DATA_KEY", DataKey::parse);
        if (former != null && find("LANTOA_DATA_KEY") == null)
            problem("LANTOA_DATA_KEY", "is missing, but LANTOA_FORMER_DATA_KEY is set");
        return new DataKey(key, former);
    }

    private WitnessConfig witnesses() {
        var addresses = findAs("LANTOA_AUDIT_WITNESSES", WitnessConfig::addresses);
        if (addresses != null && find("LANTOA_SMTP_URL") == null)
            problem("LANTOA_SMTP_URL", "is missing, but LANTOA_AUDIT_WITNESSES is set");
        return new WitnessConfig(addresses == null ? List.of() : addresses, find("LANTOA_AUDIT_BUCKET"));
    }

    /** Reads the identity provider, which is enabled if any of its settings is present. */
    private OidcConfig oidc() {
        if (!hasProvider()) return OidcConfig.OFF;
        text("LANTOA_OIDC_ISSUER");
        if (!demo.on() && find("LANTOA_DATA_KEY") == null)
            problem("LANTOA_DATA_KEY", "is missing: the sign-in flow at the identity provider is encrypted with it");
        var client = new OidcConfig.Client(
                readAs("LANTOA_OIDC_ISSUER", OidcConfig::issuer, URI.create("https://missing")),
                text("LANTOA_OIDC_CLIENT_ID"),
                secret("LANTOA_OIDC_SECRET"));
        return new OidcConfig(
                client,
                OidcConfig.scopes(text("LANTOA_OIDC_SCOPES", "")),
                OidcConfig.words(text("LANTOA_OIDC_ACR", "")),
                OidcConfig.hosts(text("LANTOA_OIDC_HOSTS", "")));
    }

    /** Reads who may use a local password; restricted if there is an identity provider. */
    private LocalPasswords local() {
        var asked = readAs("LANTOA_OIDC_LOCAL", LocalPasswords::parse, new LocalPasswords(true));
        return hasProvider() ? asked : LocalPasswords.EVERYBODYS;
    }

    private boolean hasProvider() {
        return Stream.of("ISSUER", "CLIENT_ID", "SECRET").anyMatch(one -> find("LANTOA_OIDC_" + one) != null);
    }

    /** Reads the mirror store of the recall list, which is enabled if any of its settings is present. */
    private OutpostConfig outpost() {
        if (find("LANTOA_RECALLS_S3_ENDPOINT") == null && find("LANTOA_RECALLS_URL") == null)
            return new OutpostConfig(null, null);
        var store = new S3Config(
                address("LANTOA_RECALLS_S3_ENDPOINT", null),
                text("LANTOA_RECALLS_S3_ACCESS_KEY"),
                secret("LANTOA_RECALLS_S3_SECRET_KEY"),
                text("LANTOA_RECALLS_S3_BUCKET"),
                text("LANTOA_RECALLS_S3_REGION", "us-east-1"));
        var url = address("LANTOA_RECALLS_URL", null).toString().replaceAll("(?<!/)/+$", "");
        return new OutpostConfig(store, URI.create(url));
    }

    private S3Config s3() {
        return new S3Config(
                address("LANTOA_S3_ENDPOINT", null),
                text("LANTOA_S3_ACCESS_KEY"),
                secret("LANTOA_S3_SECRET_KEY"),
                text("LANTOA_S3_BUCKET", "lantoa"),
                text("LANTOA_S3_REGION", "us-east-1"));
    }

    private SandboxConfig sandbox() {
        var readable = Stream.concat(Stream.of(javaHome(), programs()), ffmpeg.partsOfConfigured().stream());
        return new SandboxConfig(machine(), SandboxConfig.USUAL, readable.toList(), scratch(), needsSandbox());
    }

    private boolean needsSandbox() {
        var accepted = find("LANTOA_UNSANDBOXED");
        if (accepted != null && !accepted.equals("accepted")) problem("LANTOA_UNSANDBOXED", "must be accepted");
        return !demo.on() && accepted == null;
    }
}
