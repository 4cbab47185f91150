package vn.lantoa.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** Lifts the statement time limit and the network time-out of the datasource during each migration. */
final class UnhurriedMigration implements Callback {
    private static final Event BEGINS = Event.BEFORE_EACH_MIGRATE;
    private static final Set<Event> ENDS = Set.of(Event.AFTER_EACH_MIGRATE, Event.AFTER_EACH_MIGRATE_ERROR);

    private int usual;

    @Override
    public boolean supports(Event event, Context context) {
        return event == BEGINS || ENDS.contains(event);
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            if (event == BEGINS) lift(context.getConnection());
            else context.getConnection().setNetworkTimeout(Runnable::run, usual);
        } catch (SQLException e) {
            throw new FlywayException("the limit of statements cannot be lifted", e);
        }
    }

    private void lift(Connection connection) throws SQLException {
        usual = connection.getNetworkTimeout();
        connection.setNetworkTimeout(Runnable::run, 0);
        try (var statement = connection.createStatement()) {
            statement.execute("set local statement_timeout = 0");
        }
    }

    @Override
    public String getCallbackName() {
        return "unhurried";
    }
}
