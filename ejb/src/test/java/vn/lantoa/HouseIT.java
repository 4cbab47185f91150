package vn.lantoa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class HouseIT {
    @Resource(lookup = "java:jboss/datasources/LanToa")
    DataSource dataSource;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @Test
    void the_database_is_a_postgresql_with_our_schema() throws SQLException {
        try (var connection = dataSource.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select count(*) from flyway_schema_history where success")) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo("PostgreSQL");
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isPositive();
        }
    }

    @Test
    void text_parameters_are_converted_to_the_type_of_the_column() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("select jsonb_typeof(?)")) {
            statement.setString(1, "{\"a\": 1}");
            var rows = statement.executeQuery();
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("object");
        }
    }
}
