package vn.lantoa.audit.signing;

class InMemoryKeysTest implements KeptKeysContract {
    private final InMemoryKeys keys = new InMemoryKeys();

    @Override
    public KeptKeys keptKeys() {
        return keys;
    }
}
