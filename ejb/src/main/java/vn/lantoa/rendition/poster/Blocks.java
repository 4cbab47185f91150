package vn.lantoa.rendition.poster;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Groups of connected blocks of a picture. */
final class Blocks {
    private Blocks() {}

    /**
     * Returns the groups, each with the numbers of its blocks, row by row.
     *
     * @param reach the maximum distance between connected blocks
     */
    static List<List<Integer>> connected(int count, int columns, int reach, IntPredicate isMarked) {
        var groups = new ArrayList<List<Integer>>();
        var isDone = new boolean[count];
        for (int i = 0; i < count; i++) {
            if (isDone[i] || !isMarked.test(i)) continue;
            var group = new ArrayList<>(List.of(i));
            isDone[i] = true;
            for (int at = 0; at < group.size(); at++)
                for (int down = -reach; down <= reach; down++)
                    for (int across = -reach; across <= reach; across++) {
                        int x = group.get(at) % columns + across;
                        int next = group.get(at) + down * columns + across;
                        if (x < 0 || x >= columns || next < 0 || next >= count) continue;
                        if (isDone[next] || !isMarked.test(next)) continue;
                        isDone[next] = true;
                        group.add(next);
                    }
            groups.add(group);
        }
        return groups;
    }
}
