package vn.lantoa.architecture.canary.asset;

/** Breaks: exceptions are caught only at listed edges. */
class CatchesAll {
    static boolean isDone(Runnable work) {
        try {
            work.run();
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }
}
