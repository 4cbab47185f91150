package vn.lantoa.organisation.oidc.nimbus;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Secret;
import vn.lantoa.organisation.signin.IdentityProvider;
import vn.lantoa.organisation.signin.OidcConfig;

/** A provider in this process: discovery, keys and tokens over HTTP, each with configurable errors. */
public final class TwinProvider implements AutoCloseable {
    public static final String CLIENT = "lantoa";
    public static final String SECRET = "bí mật: của & chương trình";
    public static final String SUBJECT = "6f0d1a";
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final HubAddress HUB =
            new HubAddress(URI.create("https://lantoa.example.vn"), URI.create("https://lantoa.example.vn"));

    /** Two keys of this process: generating one takes longer than a test of its signatures. */
    private static final RSAKey FIRST = newKey("k1", 2048);

    private static final RSAKey SECOND = newKey("k2", 2048);

    private final HttpServer server;
    private final List<String> asked = new ArrayList<>();
    private RSAKey published;
    private RSAKey signing;
    private UnaryOperator<JWTClaimsSet.Builder> change = claims -> claims;
    private boolean unsigned;
    private byte[] mac = {};
    private String challenge = "";
    private String nonce = "";
    private String discovery = "";
    private String tokenFailure = "";
    private int tokenStatus;
    private final Semaphore heard = new Semaphore(0);
    private volatile CountDownLatch silence = new CountDownLatch(0);

    private TwinProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        published = FIRST;
        signing = published;
        discovery = metadata(issuer());
        server.createContext("/", this::answer);
        server.start();
    }

    public static TwinProvider started() {
        return new TwinProvider();
    }

    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/tinh";
    }

    public OidcConfig config(String... acr) {
        var client = new OidcConfig.Client(URI.create(issuer()), CLIENT, new Secret(SECRET));
        return new OidcConfig(client, List.of("openid"), List.of(acr), Set.of());
    }

    /** The hub's client for this provider. */
    public static IdentityProvider reachedBy(OidcConfig config, Clock clock) {
        var http = new ProviderHttp();
        http.config = config;
        var known = new ProviderDiscovery();
        known.config = config;
        known.http = http;
        known.clock = clock;
        var provider = new NimbusProvider();
        provider.config = config;
        provider.http = http;
        provider.discovery = known;
        provider.hub = HUB;
        provider.clock = clock;
        return provider;
    }

    /** Signs in a user who was redirected with this address; returns the code for the redirect back. */
    public String visited(URI address) {
        var sent = parameters(address.getRawQuery());
        challenge = sent.getOrDefault("code_challenge", "");
        nonce = sent.getOrDefault("nonce", "");
        return "code-1";
    }

    /** Applies this change to the next tokens. */
    public void change(UnaryOperator<JWTClaimsSet.Builder> other) {
        change = other;
    }

    /** Signs with another key from now on, and publishes it. */
    public void rotate(String kid) {
        published = named(SECOND, kid);
        signing = published;
    }

    /** Signs with a key of 1,024 bits from now on, and publishes it. */
    public void rotateToShortKey(String kid) {
        published = newKey(kid, 1024);
        signing = published;
    }

    /** Signs with a key that is not published, under the name of the published one. */
    public void signAsAnother() {
        signAsAnother(published.getKeyID());
    }

    /** Signs with a key that is not published, under this name. */
    public void signAsAnother(String kid) {
        signing = named(SECOND, kid);
    }

    /** Does not sign ({@code alg: none}). */
    public void signNothing() {
        unsigned = true;
    }

    /** Signs with the secret that it shares with the hub ({@code HS256}). */
    public void signWithSecret() {
        mac = SECRET.getBytes(UTF_8);
    }

    /** Signs with its public key used as a secret ({@code HS256}), as anybody could. */
    public void signWithPublicKey() throws JOSEException {
        mac = published.toRSAPublicKey().getEncoded();
    }

    /** Uses another issuer name. */
    public void callItself(String other) {
        discovery = metadata(other);
    }

    /** Has its token endpoint on another host. */
    public void lendTokenEndpoint(String elsewhere) {
        discovery = metadata(issuer()).replace(issuer() + "/token", elsewhere);
    }

    /** Stops responding, but accepts requests. */
    public void fallSilent() {
        heard.drainPermits();
        silence = new CountDownLatch(1);
    }

    /** Waits for a request. */
    public boolean isAsked() throws InterruptedException {
        return heard.tryAcquire(5, TimeUnit.SECONDS);
    }

    /** Responds again. */
    public void speak() {
        silence.countDown();
    }

    /** Makes its token endpoint fail with this error. */
    public void failAtTokens(int status, String text) {
        tokenFailure = text;
        tokenStatus = status;
    }

    /** A logout token under the id of a key that it does not have. */
    public String forgedLogoutToken(String kid) {
        var own = signing;
        signing = named(SECOND, kid);
        try {
            return logoutToken(claims -> claims);
        } finally {
            signing = own;
        }
    }

    /** Requested paths. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** A logout token. */
    public String logoutToken(UnaryOperator<JWTClaimsSet.Builder> other) {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(CLIENT)
                .subject(SUBJECT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(2))))
                .jwtID("m1")
                .claim("sid", "s1")
                .claim("events", Map.of(EVENT, Map.of()));
        return signed(other.apply(claims).build(), "logout+jwt");
    }

    private String idToken() {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(CLIENT)
                .subject(SUBJECT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))))
                .claim("nonce", nonce)
                .claim("sid", "s1")
                .claim("acr", "2")
                .claim("auth_time", now.getEpochSecond())
                .claim("email", "ai@example.vn");
        return signed(change.apply(claims).build(), "JWT");
    }

    private String signed(JWTClaimsSet claims, String type) {
        try {
            if (unsigned) return new PlainJWT(claims).serialize();
            var byMac = mac.length > 0;
            var header = new JWSHeader.Builder(byMac ? JWSAlgorithm.HS256 : JWSAlgorithm.RS256)
                    .keyID(signing.getKeyID())
                    .type(new JOSEObjectType(type))
                    .build();
            var token = new SignedJWT(header, claims);
            token.sign(byMac ? new MACSigner(mac) : new RSASSASigner(signing.toPrivateKey(), true));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().replace("/realms/tinh", "");
        asked.add(path);
        heard.release();
        await();
        switch (path) {
            case "/.well-known/openid-configuration" -> send(exchange, 200, discovery);
            case "/keys" -> send(exchange, 200, new JWKSet(published.toPublicJWK()).toString());
            case "/token" -> token(exchange);
            default -> send(exchange, 404, "{}");
        }
    }

    private void await() throws IOException {
        try {
            silence.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private void token(HttpExchange exchange) throws IOException {
        if (tokenStatus != 0) {
            send(exchange, tokenStatus, tokenFailure);
            return;
        }
        var given = parameters(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        var credentials = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        var good =
                "code-1".equals(given.get("code")) && challenge.equals(hashed(given.getOrDefault("code_verifier", "")));
        // a code works once
        challenge = "used";
        if (!credentials.equals(basic()) || !"authorization_code".equals(given.get("grant_type")))
            send(exchange, 401, "{\"error\":\"invalid_client\"}");
        else if (!good) send(exchange, 400, "{\"error\":\"invalid_grant\"}");
        else
            send(
                    exchange,
                    200,
                    "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"id_token\":\"" + idToken() + "\"}");
    }

    private static String basic() {
        var encoded = Stream.of(CLIENT, SECRET)
                .map(part -> java.net.URLEncoder.encode(part, UTF_8))
                .collect(Collectors.joining(":"));
        return "Basic " + Base64.getEncoder().encodeToString(encoded.getBytes(UTF_8));
    }

    private static String hashed(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String metadata(String name) {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%2$s/auth","token_endpoint":"%2$s/token",
                 "jwks_uri":"%2$s/keys","end_session_endpoint":"%2$s/out","response_types_supported":["code"],
                 "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"]}"""
                .formatted(name, issuer());
    }

    private static RSAKey named(RSAKey key, String kid) {
        return new RSAKey.Builder(key).keyID(kid).build();
    }

    static RSAKey newKey(String kid, int bits) {
        try {
            return new RSAKeyGenerator(bits, true).keyID(kid).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        var bytes = json.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** The parameters of a query or a form. */
    public static Map<String, String> parameters(String text) {
        return Stream.of(text.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> URLDecoder.decode(pair[0], UTF_8),
                        pair -> URLDecoder.decode(pair[1], UTF_8),
                        (one, other) -> other));
    }

    @Override
    public void close() {
        speak();
        server.stop(0);
    }
}
