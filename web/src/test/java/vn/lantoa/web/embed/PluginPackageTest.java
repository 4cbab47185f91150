package vn.lantoa.web.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class PluginPackageTest {
    @Test
    void the_version_of_a_nukeviet_module_is_in_its_config() throws IOException {
        var zip = zip("config.ini", "[extension]\nid=\"0\"\nname=\"lantoa\"\nversion=\"1.2.03\"\n");

        assertThat(PluginPackage.of("nukeviet", zip)).hasValueSatisfying(one -> {
            assertThat(one.version()).isEqualTo("1.2.03");
            assertThat(one.name()).isEqualTo("lantoa-nukeviet-1.2.03.zip");
            assertThat(one.zip().capacity()).isEqualTo(zip.length);
        });
    }

    @Test
    void the_version_of_a_wordpress_plugin_is_in_the_head_of_its_main_file() throws IOException {
        var zip = zip("lantoa/lantoa.php", "<?php\n/**\n * Plugin Name: Lan Toả\n * Version:   1.4.0\n */\n");

        assertThat(PluginPackage.of("wordpress", zip))
                .hasValueSatisfying(one -> assertThat(one.name()).isEqualTo("lantoa-wordpress-1.4.0.zip"));
    }

    @Test
    void a_plugin_without_a_version_is_not_offered() throws IOException {
        assertThat(PluginPackage.of("wordpress", zip("lantoa/includes/x.php", "<?php // Version: 9")))
                .isEmpty();
    }

    private static byte[] zip(String name, String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
