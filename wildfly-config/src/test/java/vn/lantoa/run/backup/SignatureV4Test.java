package vn.lantoa.run.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Runs against the examples in Amazon's own description of the signature. */
class SignatureV4Test {
    private static final Clock THEN = Clock.fixed(Instant.parse("2013-05-24T00:00:00Z"), ZoneOffset.UTC);
    private static final String NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private final SignatureV4 signature = new SignatureV4(
            new StoreAddress(
                    URI.create("https://examplebucket.s3.amazonaws.com"),
                    "examplebucket",
                    "us-east-1",
                    "AKIAIOSFODNN7EXAMPLE",
                    "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"),
            THEN);

    @Test
    void is_that_of_the_example_about_a_lifecycle() {
        assertThat(signed(Map.of("lifecycle", "")))
                .endsWith("Signature=fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543");
    }

    @Test
    void is_that_of_the_example_about_a_list() {
        assertThat(signed(Map.of("max-keys", "2", "prefix", "J")))
                .endsWith("Signature=34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7");
    }

    @Test
    void addresses_are_encoded_as_they_are_signed() {
        var request = signature
                .request("GET", "/bucket/tờ gấp+1*~.pdf", Map.of("a b", "c/d"), NOTHING, BodyPublishers.noBody())
                .build();

        assertThat(request.uri())
                .hasToString("https://examplebucket.s3.amazonaws.com/bucket/t%E1%BB%9D%20g%E1%BA%A5p%2B1%2A~.pdf"
                        + "?a%20b=c%2Fd");
    }

    private String signed(Map<String, String> query) {
        return signature
                .request("GET", "/", query, NOTHING, BodyPublishers.noBody())
                .build()
                .headers()
                .firstValue("Authorization")
                .orElseThrow();
    }
}
