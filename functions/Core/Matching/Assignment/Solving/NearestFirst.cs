namespace ServerlessMentoring.Core.Matching.Assignment.Solving;

/// <summary>A queue of mentors by distance, among equals by column: a binary heap of single numbers, which is what the search spends its time with.</summary>
internal sealed class NearestFirst
{
    private long[] _heap = new long[64];
    private int _count;

    public void Clear() => _count = 0;

    public void Add(int mentor, int distance)
    {
        if (_count == _heap.Length)
        {
            Array.Resize(ref _heap, 2 * _count);
        }

        var key = ((long)distance << 32) | (uint)mentor;
        var at = _count++;
        while (at > 0 && _heap[(at - 1) / 2] > key)
        {
            _heap[at] = _heap[(at - 1) / 2];
            at = (at - 1) / 2;
        }

        _heap[at] = key;
    }

    public bool TryTake(out int mentor, out int distance)
    {
        if (_count == 0)
        {
            (mentor, distance) = (-1, 0);
            return false;
        }

        (mentor, distance) = ((int)_heap[0], (int)(_heap[0] >> 32));
        var key = _heap[--_count];
        var at = 0;
        while (Child(at) is var child && child < _count && _heap[child] < key)
        {
            _heap[at] = _heap[child];
            at = child;
        }

        _heap[at] = key;
        return true;
    }

    private int Child(int at) => (2 * at) + 2 is var right && right < _count && _heap[right] < _heap[right - 1] ? right : (2 * at) + 1;
}
