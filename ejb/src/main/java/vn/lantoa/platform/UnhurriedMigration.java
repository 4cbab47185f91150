package vn.lantoa.platform;

import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** Lets a migration take its time: the limit that the datasource sets for every statement is lifted for its transaction. */
final class UnhurriedMigration implements Callback {
    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try (var statement = context.getConnection().createStatement()) {
            statement.execute("set local statement_timeout = 0");
        } catch (SQLException e) {
            throw new FlywayException("the limit of statements cannot be lifted", e);
        }
    }

    @Override
    public String getCallbackName() {
        return "unhurried";
    }
}
