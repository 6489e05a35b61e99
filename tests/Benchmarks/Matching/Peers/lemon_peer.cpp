// LEMON's network simplex on one problem file: prints how often it ran, the best time in ms of CPU, the total and the peak memory in MB.
// Usage: lemon_peer FILE SECONDS. The file: see ProblemFile.cs. Only solving is timed, again and again for so many seconds, once at least.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <vector>

#include <lemon/network_simplex.h>
#include <lemon/static_graph.h>
#include <sys/resource.h>

using Graph = lemon::StaticDigraph;

constexpr std::uint16_t forbidden = 65535;
constexpr std::int32_t full = 10000;

template <typename T>
std::vector<T> read(std::ifstream& file, std::size_t count) {
    std::vector<T> values(count);
    file.read(reinterpret_cast<char*>(values.data()), static_cast<std::streamsize>(count * sizeof(T)));
    return values;
}

int main(int, char** arguments) {
    std::ifstream file(arguments[1], std::ios::binary);
    const auto header = read<std::int32_t>(file, 3);
    const int mentees = header[0], mentors = header[1];
    const auto places = read<std::int32_t>(file, mentors);
    std::vector<std::pair<int, int>> arcs;
    std::vector<std::int32_t> costs;
    if (header[2] == 0) {
        arcs.reserve(static_cast<std::size_t>(mentees) * mentors);
        costs.reserve(arcs.capacity());
        for (int mentee = 0; mentee < mentees; mentee++) {
            const auto row = read<std::uint16_t>(file, mentors);
            for (int mentor = 0; mentor < mentors; mentor++) {
                if (row[mentor] != forbidden) {
                    arcs.emplace_back(mentee, mentees + mentor);
                    costs.push_back(full - static_cast<std::int32_t>(row[mentor]));
                }
            }
        }
    } else {
        const auto starts = read<std::int32_t>(file, mentees + 1);
        const auto columns = read<std::int32_t>(file, starts.back());
        const auto points = read<std::uint16_t>(file, starts.back());
        for (int mentee = 0; mentee < mentees; mentee++) {
            for (int at = starts[mentee]; at < starts[mentee + 1]; at++) {
                arcs.emplace_back(mentee, mentees + columns[at]);
                costs.push_back(full - static_cast<std::int32_t>(points[at]));
            }
        }
    }

    Graph graph;
    graph.build(mentees + mentors, arcs.begin(), arcs.end());
    arcs = {};
    Graph::ArcMap<std::int32_t> cost(graph);
    for (std::size_t arc = 0; arc < costs.size(); arc++) {
        cost[graph.arc(static_cast<int>(arc))] = costs[arc];
    }
    costs = {};
    Graph::NodeMap<std::int32_t> supply(graph);
    for (int mentee = 0; mentee < mentees; mentee++) {
        supply[graph.node(mentee)] = 1;
    }
    for (int mentor = 0; mentor < mentors; mentor++) {
        supply[graph.node(mentees + mentor)] = -places[mentor];
    }

    const double seconds = std::atof(arguments[2]);
    int runs = 0;
    double best = 1e300, spent = 0;
    long long total = 0;
    // Every mentee has at least one mentor, no mentor more mentees than places: GEQ in LEMON's words. A cost below full score is never below 0.
    lemon::NetworkSimplex<Graph, std::int32_t, std::int64_t> simplex(graph);
    simplex.costMap(cost).supplyMap(supply).supplyType(decltype(simplex)::GEQ);
    for (; runs == 0 || spent < 1000 * seconds; runs++) {
        const auto started = std::clock();
        if (simplex.run() != decltype(simplex)::OPTIMAL) {
            std::fprintf(stderr, "no solution\n");
            return 1;
        }
        const double took = 1000.0 * static_cast<double>(std::clock() - started) / CLOCKS_PER_SEC;
        best = std::min(best, took);
        spent += took;
        total = static_cast<long long>(full) * mentees - simplex.totalCost<long long>();
    }

    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%d %.3f %lld %ld\n", runs, best, total, usage.ru_maxrss / 1024);
    return 0;
}
