package vn.lantoa.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An {@code Accept} that names only the media type of problems. */
class AcceptedProblemsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "application/problem+json               | true",
                "Application/Problem+JSON;q=0.8         | true",
                "application/problem+json, application/problem+json | true",
                "application/json,application/problem+json | false",
                "text/csv, application/problem+json     | false",
                "*/*                                    | false",
                "none                                   | false",
            })
    void detects_clients_that_accept_only_problem_documents(String accepted, boolean alone) {
        assertThat(AcceptedProblems.namesProblemsAlone(accepted)).isEqualTo(alone);
    }
}
