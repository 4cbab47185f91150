package vn.lantoa.kernel.json;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.config.PropertyVisibilityStrategy;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/** The members of a JSON object: the components of a record, and of what else it can be asked only what is annotated. */
final class ComponentsOnly implements PropertyVisibilityStrategy {
    @Override
    public boolean isVisible(Field field) {
        return field.getDeclaringClass().isRecord()
                ? !Modifier.isStatic(field.getModifiers())
                : Modifier.isPublic(field.getModifiers());
    }

    @Override
    public boolean isVisible(Method method) {
        var type = method.getDeclaringClass();
        // what an interface says of all its records is no component of theirs
        return Modifier.isPublic(method.getModifiers())
                && (!type.isRecord() && !type.isInterface() || method.isAnnotationPresent(JsonbProperty.class));
    }
}
