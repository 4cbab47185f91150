package vn.lantoa.kernel;

/** A value that must not be printed. Its {@code toString} is {@code •••}. */
@ShownOnce
public record Secret(String reveal) {
    @Override
    public String toString() {
        return "•••";
    }
}
