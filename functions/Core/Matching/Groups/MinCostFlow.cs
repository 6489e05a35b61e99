namespace ServerlessMentoring.Core.Matching.Groups;

/// <summary>
/// A network in which flow is sent along cheapest ways, one unit after the other, by Dijkstra's search over reduced costs (successive shortest
/// paths: Jewell 1958, Iri 1960, Busacker and Gowen 1960; with potentials: Edmonds and Karp, 1972). What it leaves is a flow of least cost, and
/// potentials that prove it.
/// </summary>
internal sealed class MinCostFlow
{
    // An arc that is used stands at its end, leading back; so each node has only arcs that lead somewhere.
    private const int Away = -1;

    private readonly List<int> _to = [];
    private readonly List<long> _cost = [];
    private readonly List<int> _place = [];
    private readonly List<int>[] _arcs;
    private readonly long[] _distance;
    private readonly int[] _via;
    private readonly bool[] _isDone;

    public MinCostFlow(int nodes)
    {
        _arcs = [.. Enumerable.Range(0, nodes).Select(_ => new List<int>())];
        Potentials = new long[nodes];
        _distance = new long[nodes];
        _via = new int[nodes];
        _isDone = new bool[nodes];
    }

    /// <summary>Each node's potential: along every arc with room, cost + potential of its start ≥ potential of its end.</summary>
    public long[] Potentials { get; }

    /// <summary>Adds an arc for one unit. Arcs must lead from nodes with lower numbers to nodes with higher ones.</summary>
    /// <returns>The arc's number.</returns>
    public int Add(int from, int to, long cost)
    {
        var arc = _to.Count;
        _to.AddRange([to, from]);
        _cost.AddRange([cost, -cost]);
        _place.AddRange([_arcs[from].Count, Away]);
        _arcs[from].Add(arc);
        return arc;
    }

    public bool IsUsed(int arc) => _place[arc] == Away;

    /// <summary>Sets the first potentials, the least cost of any way to each node, once all arcs are there and before any flow.</summary>
    public void Start()
    {
        for (var node = 0; node < _arcs.Length; node++)
        {
            foreach (var arc in _arcs[node])
            {
                Potentials[_to[arc]] = Math.Min(Potentials[_to[arc]], Potentials[node] + _cost[arc]);
            }
        }
    }

    /// <summary>Sends one unit along the cheapest way.</summary>
    /// <exception cref="InvalidOperationException">There is no way.</exception>
    public void Send(int from, int to)
    {
        Array.Fill(_distance, long.MaxValue);
        Array.Clear(_isDone);
        var queue = new PriorityQueue<int, (long Distance, int Node)>();
        _distance[from] = 0;
        queue.Enqueue(from, (0, from));
        while (queue.TryDequeue(out var node, out _) && node != to)
        {
            if (!_isDone[node])
            {
                _isDone[node] = true;
                Relax(node, queue);
            }
        }

        if (_distance[to] == long.MaxValue)
        {
            throw new InvalidOperationException("There is no way to the end.");
        }

        // Whatever was not reached is at least as far away as the end.
        for (var node = 0; node < Potentials.Length; node++)
        {
            Potentials[node] += _isDone[node] ? _distance[node] : _distance[to];
        }

        for (var node = to; node != from; node = _to[_via[node] ^ 1])
        {
            Turn(_via[node]);
        }
    }

    private void Turn(int arc)
    {
        var (place, start, back) = (_place[arc], _arcs[_to[arc ^ 1]], arc ^ 1);
        start[place] = start[^1];
        _place[start[place]] = place;
        start.RemoveAt(start.Count - 1);
        _place[arc] = Away;
        _place[back] = _arcs[_to[arc]].Count;
        _arcs[_to[arc]].Add(back);
    }

    private void Relax(int node, PriorityQueue<int, (long Distance, int Node)> queue)
    {
        foreach (var arc in _arcs[node])
        {
            var next = _to[arc];
            if (_isDone[next])
            {
                continue;
            }

            var distance = _distance[node] + _cost[arc] + Potentials[node] - Potentials[next];
            if (distance < _distance[next])
            {
                _distance[next] = distance;
                _via[next] = arc;
                queue.Enqueue(next, (distance, next));
            }
        }
    }
}
