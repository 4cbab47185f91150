package vn.lantoa.asset.sheet;

/** Refusal of a table or ZIP, as an issue of its form field. */
final class SheetRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final String code;
    private final String parameter;

    /**
     * @param parameter the parameter of the message for the code; empty if the message has none
     */
    SheetRefusal(String field, String code, Object parameter) {
        super(field + " " + code + " " + parameter);
        this.field = field;
        this.code = code;
        this.parameter = String.valueOf(parameter);
    }

    String field() {
        return field;
    }

    String code() {
        return code;
    }

    String parameter() {
        return parameter;
    }
}
