package vn.lantoa.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Every rule by its name, for a tree of packages of the shape of ours. */
final class Rules {
    private Rules() {}

    static Map<String, Stream<ArchRule>> all(String root) {
        var rules = new LinkedHashMap<String, Stream<ArchRule>>();
        rules.put("stages_only_look_left", Stream.of(Stages.onlyLookLeft(root)));
        rules.put("stages_have_no_cycles", Stream.of(Stages.haveNoCycles(root)));
        rules.put("stages_are_all_known", Stream.of(Stages.areAllKnown(root)));
        rules.put("sql_only_looks_left", Stream.of(SqlWalls.onlyLookLeft(root)));
        rules.put("each_table_has_one_writer", Stream.of(SqlWalls.eachTableHasOneWriter(root)));
        rules.put("vendor_types_stay_in_their_adapter", Habits.vendorTypesStayInTheirAdapter().stream());
        rules.put("no_network_in_a_transaction", Stream.of(Transactions.noNetworkInATransaction()));
        rules.put("use_cases_do_not_call_use_cases", Stream.of(Transactions.useCasesDoNotCallUseCases()));
        rules.put("use_cases_are_called", Stream.of(Transactions.useCasesAreCalled()));
        rules.put("shared_beans_keep_nothing_in_plain_fields", Stream.of(Transactions.sharedBeansKeepNothing()));
        rules.put("nothing_else_opens_a_transaction", Stream.of(Transactions.nothingElseOpensOne()));
        rules.put("time_is_injected", Stream.of(Habits.timeIsInjected()));
        rules.put("rules_are_pure", Stream.of(Habits.rulesArePure(root)));
        rules.put("no_setters_on_entities", Stream.of(Habits.entitiesHaveNoSetters()));
        rules.put("history_rows_have_no_mutators", Stream.of(Habits.historyRowsHaveNoMutators()));
        rules.put("events_are_records_of_ids", Stream.of(Transactions.eventsAreRecordsOfIds()));
        rules.put("no_forbidden_suffixes", Stream.of(Habits.noForbiddenSuffixes()));
        rules.put("no_http_in_the_core", Stream.of(Habits.noHttpInTheCore()));
        rules.put("nobody_reads_the_environment", Stream.of(Habits.nobodyReadsTheEnvironment()));
        rules.put("nothing_is_deserialized", Stream.of(Habits.nothingIsDeserialized()));
        rules.put("rows_are_read_by_name", Stream.of(Habits.rowsAreReadByName(root)));
        rules.put("every_package_is_null_marked", Stream.of(Habits.everyPackageIsNullMarked()));
        rules.put("no_field_is_optional", Stream.of(Habits.noFieldIsOptional()));
        rules.put("beans_are_given_seven_things_at_the_most", Stream.of(Habits.beansAreGivenSevenThings()));
        rules.put("instants_are_not_dates", Stream.of(Habits.instantsAreNotDates()));
        rules.put("business_methods_are_public", Stream.of(Habits.businessMethodsArePublic()));
        rules.put("kinds_of_action_stay_in_their_packages", Stream.of(Habits.kindsOfActionStayInTheirPackages(root)));
        rules.put("no_public_method_takes_an_optional", Stream.of(Shapes.noPublicMethodTakesAnOptional()));
        rules.put("faults_are_caught_at_edges_alone", Stream.of(Shapes.faultsAreCaughtAtEdges()));
        rules.put("entities_are_made_in_their_package", Stream.of(Shapes.entitiesAreMadeInTheirPackage()));
        rules.put("calls_take_ids_of_their_kind", Stream.of(Shapes.callsTakeIdsOfTheirKind()));
        rules.put("interfaces_are_for_more_than_their_neighbour", Stream.of(Shapes.interfacesAreForMore()));
        return rules;
    }
}
