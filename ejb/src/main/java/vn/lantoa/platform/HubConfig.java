package vn.lantoa.platform;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
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
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.organisation.SmtpConfig;
import vn.lantoa.organisation.credential.LocalPasswords;
import vn.lantoa.organisation.credential.RequiredFactor.SecondFactorRoles;
import vn.lantoa.organisation.partner.OfficerTokens.TokenCeilings;
import vn.lantoa.organisation.signin.OidcConfig;

/**
 * All settings of the hub, read once at the start. Each stage has a record in its own package, which is injected there;
 * only the producer uses this record. The settings of the database belong to the server's datasource.
 */
record HubConfig(HubAddress address, ZoneId zone, Trial trial, Keys keys, Ways ways, Store store, Programs programs) {
    /** Settings of demos and trials, and the requirements for officers' second factors and tokens. */
    record Trial(DemoMode demo, TrialClock clock, SecondFactorRoles factors, TokenCeilings tokens) {}

    /** The keys, which must stay secret, and the witnesses of the signed audit log. */
    record Keys(SigningConfig signing, DataKey data, WitnessConfig witnesses) {}

    /** Settings of external connections, from mail and outbound requests to quotas and sign-in. */
    record Ways(
            SmtpConfig mail,
            Outward outward,
            EmbedPolicy embeds,
            OutpostConfig outpost,
            Contacts contacts,
            AnonymousQuotas quotas,
            SignInWays signIn) {}

    /** Settings of outbound requests: permitted networks, hours for visiting portals, and the timestamp authority. */
    record Outward(OutwardConfig networks, CrawlHours visits, TimestampAuthority stamps) {}

    /** Contacts for outsiders: about feeds and about security vulnerabilities. */
    record Contacts(FeedOwner owner, SecurityContact security) {}

    /** Sign-in methods for officers. */
    record SignInWays(OidcConfig oidc, LocalPasswords local) {}

    /** The object store, and the setting that lets a proxy serve public files from it. */
    record Store(S3Config s3, AccelRedirect accel) {}

    /** Programs that run in their own processes. */
    record Programs(ChildConfig children, SandboxConfig sandbox, ClamdConfig clamd, FfmpegConfig ffmpeg) {}

    /** The largest file that the programs inspect, in bytes: the maximum size of an upload. */
    private static final long LARGEST_LOOKED_INTO = 20L << 30;

    static HubConfig read(ConfigReader reader) {
        var demo = new DemoMode(reader.flag("LANTOA_DEMO", false));
        var config = new HubConfig(
                address(reader, demo),
                reader.zone("LANTOA_ZONE", "Asia/Ho_Chi_Minh"),
                new Trial(demo, TrialClock.read(reader, demo.on()), factors(reader, demo), tokens(reader)),
                new Keys(signing(reader, demo), data(reader), witnesses(reader)),
                ways(reader, demo),
                new Store(s3(reader), new AccelRedirect(reader.flag("LANTOA_ACCEL_REDIRECT", false))),
                programs(reader, demo));
        reader.throwIfAny();
        return config;
    }

    private static HubAddress address(ConfigReader reader, DemoMode demo) {
        var url = reader.address("LANTOA_PUBLIC_URL", demo.on() ? "http://localhost:8080" : null);
        var files = reader.findAddress("LANTOA_FILES_URL", "http", "https");
        var address = new HubAddress(url, files == null ? url : files);
        var strict = reader.findAs(
                "LANTOA_HSTS", policy -> new HubAddress(address.url(), address.filesUrl(), policy.strip()));
        return strict == null ? address : strict;
    }

    private static SecondFactorRoles factors(ConfigReader reader, DemoMode demo) {
        var asked = reader.findAs("LANTOA_SECOND_FACTOR_ROLES", SecondFactorRoles::parse);
        var roles = asked != null ? asked : demo.on() ? SecondFactorRoles.NOBODY : SecondFactorRoles.USUAL;
        if (!demo.on() && !roles.roles().isEmpty() && reader.find("LANTOA_DATA_KEY") == null)
            reader.problem("LANTOA_DATA_KEY", "is missing: the secrets of second factors are sealed with it");
        return roles;
    }

    private static TokenCeilings tokens(ConfigReader reader) {
        var asked = reader.findAs("LANTOA_TOKEN_DAYS", TokenCeilings::parse);
        return asked != null ? asked : TokenCeilings.USUAL;
    }

    private static SigningConfig signing(ConfigReader reader, DemoMode demo) {
        var key = reader.findAs("LANTOA_SIGNING_KEY", SigningConfig::key);
        if (!demo.on() && reader.find("LANTOA_SIGNING_KEY") == null) reader.problem("LANTOA_SIGNING_KEY", "is missing");
        var former = reader.findAs("LANTOA_FORMER_SIGNING_KEYS", SigningConfig::former);
        return new SigningConfig(key, former == null ? List.of() : former);
    }

    private static DataKey data(ConfigReader reader) {
        var key = reader.findAs("LANTOA_DATA_KEY", DataKey::parse);
        var former = reader.findAs("LANTOA_FORMER_DATA_KEY", DataKey::parse);
        if (former != null && reader.find("LANTOA_DATA_KEY") == null)
            reader.problem("LANTOA_DATA_KEY", "is missing, and LANTOA_FORMER_DATA_KEY is there");
        return new DataKey(key, former);
    }

    private static WitnessConfig witnesses(ConfigReader reader) {
        var addresses = reader.findAs("LANTOA_AUDIT_WITNESSES", WitnessConfig::addresses);
        if (addresses != null && reader.find("LANTOA_SMTP_URL") == null)
            reader.problem("LANTOA_SMTP_URL", "is missing, and LANTOA_AUDIT_WITNESSES is there");
        return new WitnessConfig(addresses == null ? List.of() : addresses, reader.find("LANTOA_AUDIT_BUCKET"));
    }

    private static Ways ways(ConfigReader reader, DemoMode demo) {
        var embeds = reader.findAs("LANTOA_EMBED_ANCESTORS", EmbedPolicy::new);
        var quotas = reader.findAs("LANTOA_ANONYMOUS_QUOTAS", AnonymousQuotas::parse);
        var hours = reader.findAs("LANTOA_CRAWL_HOURS", CrawlHours::parse);
        var outward = reader.findAs("LANTOA_OUTWARD_NETWORKS", OutwardConfig::parse);
        return new Ways(
                new SmtpConfig(reader.findAddress("LANTOA_SMTP_URL", "smtp", "smtps")),
                new Outward(
                        outward == null ? OutwardConfig.NONE : outward,
                        hours == null ? CrawlHours.USUAL : hours,
                        authority(reader)),
                embeds == null ? EmbedPolicy.EVERYONE : embeds,
                outpost(reader),
                contacts(reader),
                quotas == null ? AnonymousQuotas.USUAL : quotas,
                signIn(reader, demo));
    }

    private static TimestampAuthority authority(ConfigReader reader) {
        return new TimestampAuthority(reader.findAddress("LANTOA_TIMESTAMP_URL", "http"));
    }

    private static Contacts contacts(ConfigReader reader) {
        var owner = reader.findAs("LANTOA_CONTACT_EMAIL", FeedOwner::parse);
        var security = reader.findAs("LANTOA_SECURITY_CONTACT", SecurityContact::parse);
        return new Contacts(
                owner == null ? new FeedOwner("") : owner, security == null ? SecurityContact.NONE : security);
    }

    /**
     * Reads the identity provider, which is enabled if any of its settings is present; local passwords are then
     * restricted.
     */
    private static SignInWays signIn(ConfigReader reader, DemoMode demo) {
        var local = reader.findAs("LANTOA_OIDC_LOCAL", LocalPasswords::parse);
        if (Stream.of("ISSUER", "CLIENT_ID", "SECRET").allMatch(one -> reader.find("LANTOA_OIDC_" + one) == null))
            return new SignInWays(OidcConfig.OFF, LocalPasswords.EVERYBODYS);
        reader.text("LANTOA_OIDC_ISSUER");
        var issuer = reader.findAs("LANTOA_OIDC_ISSUER", OidcConfig::issuer);
        if (!demo.on() && reader.find("LANTOA_DATA_KEY") == null)
            reader.problem("LANTOA_DATA_KEY", "is missing: the way to the identity provider is sealed with it");
        var client = new OidcConfig.Client(
                issuer == null ? URI.create("https://missing") : issuer,
                reader.text("LANTOA_OIDC_CLIENT_ID"),
                reader.secret("LANTOA_OIDC_SECRET"));
        var oidc = new OidcConfig(
                client,
                OidcConfig.scopes(reader.text("LANTOA_OIDC_SCOPES", "")),
                OidcConfig.words(reader.text("LANTOA_OIDC_ACR", "")),
                OidcConfig.hosts(reader.text("LANTOA_OIDC_HOSTS", "")));
        return new SignInWays(oidc, local == null ? new LocalPasswords(true) : local);
    }

    /** Reads the mirror store of the recall list, which is enabled if any of its settings is present. */
    private static OutpostConfig outpost(ConfigReader reader) {
        if (reader.find("LANTOA_RECALLS_S3_ENDPOINT") == null && reader.find("LANTOA_RECALLS_URL") == null)
            return new OutpostConfig(null, null);
        var store = new S3Config(
                reader.address("LANTOA_RECALLS_S3_ENDPOINT", null),
                reader.text("LANTOA_RECALLS_S3_ACCESS_KEY"),
                reader.secret("LANTOA_RECALLS_S3_SECRET_KEY"),
                reader.text("LANTOA_RECALLS_S3_BUCKET"),
                reader.text("LANTOA_RECALLS_S3_REGION", "us-east-1"));
        var url = reader.address("LANTOA_RECALLS_URL", null).toString().replaceAll("(?<!/)/+$", "");
        return new OutpostConfig(store, URI.create(url));
    }

    private static S3Config s3(ConfigReader reader) {
        return new S3Config(
                reader.address("LANTOA_S3_ENDPOINT", null),
                reader.text("LANTOA_S3_ACCESS_KEY"),
                reader.secret("LANTOA_S3_SECRET_KEY"),
                reader.text("LANTOA_S3_BUCKET", "lantoa"),
                reader.text("LANTOA_S3_REGION", "us-east-1"));
    }

    private static Programs programs(ConfigReader reader, DemoMode demo) {
        var home = reader.serverHome().resolve("lantoa");
        var scratch = reader.temporaryDirectory().resolve("lantoa");
        var clamd = reader.findAs("LANTOA_CLAMD", ClamdConfig::parse);
        var ffmpeg = new FfmpegConfig(reader.find("LANTOA_FFMPEG"), home.resolve("ffmpeg"));
        var readable = Stream.concat(Stream.of(reader.javaHome(), home), ffmpeg.partsOfConfigured().stream());
        return new Programs(
                new ChildConfig(
                        reader.javaHome().resolve("bin/java"), home.resolve("tools"), scratch, LARGEST_LOOKED_INTO),
                new SandboxConfig(
                        reader.machine(), SandboxConfig.USUAL, readable.toList(), scratch, needsSandbox(reader, demo)),
                clamd == null ? ClamdConfig.NONE : clamd,
                ffmpeg);
    }

    private static boolean needsSandbox(ConfigReader reader, DemoMode demo) {
        var accepted = reader.find("LANTOA_UNSANDBOXED");
        if (accepted != null && !accepted.equals("accepted")) reader.problem("LANTOA_UNSANDBOXED", "must be accepted");
        return !demo.on() && accepted == null;
    }
}
