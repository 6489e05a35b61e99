"""SciPy's solver on one problem file: prints how often it ran, the best time in ms of CPU, the total and the peak memory in MB.

Usage: scipy_peer.py FILE SECONDS. The file: see ProblemFile.cs. Only solving is timed, again and again for so many seconds, once at least.
"""
import resource
import sys
import time

import numpy
from scipy.optimize import linear_sum_assignment
from scipy.sparse import csr_array
from scipy.sparse.csgraph import min_weight_full_bipartite_matching


def read(path):
    header = numpy.fromfile(path, dtype=numpy.int32, count=3)
    mentees, mentors, sparse = (int(number) for number in header)
    at = header.nbytes
    places = numpy.fromfile(path, dtype=numpy.int32, count=mentors, offset=at)
    at += places.nbytes
    if not sparse:
        scores = numpy.fromfile(path, dtype=numpy.uint16, count=mentees * mentors, offset=at)
        return places, scores.reshape(mentees, mentors)
    starts = numpy.fromfile(path, dtype=numpy.int32, count=mentees + 1, offset=at)
    at += starts.nbytes
    columns = numpy.fromfile(path, dtype=numpy.int32, count=starts[-1], offset=at)
    at += columns.nbytes
    points = numpy.fromfile(path, dtype=numpy.uint16, count=starts[-1], offset=at)
    return places, csr_array((points.astype(numpy.float64) + 1, columns, starts), shape=(mentees, mentors))


def solve_dense(scores):
    rows, columns = linear_sum_assignment(scores, maximize=True)
    return scores[rows, columns].sum()


def solve_sparse(scores):
    rows, columns = min_weight_full_bipartite_matching(scores, maximize=True)
    return (scores[rows, columns] - 1).sum()


places, scores = read(sys.argv[1])
places = numpy.repeat(numpy.arange(len(places)), places)
if isinstance(scores, numpy.ndarray):
    # Doubles are what the solver computes with; given anything else it would convert within the time measured.
    expanded, solve = numpy.ascontiguousarray(scores[:, places].astype(numpy.float64)), solve_dense
else:
    expanded, solve = csr_array(scores.tocsc()[:, places].tocsr()), solve_sparse
del scores
best, runs, spent = float("inf"), 0, 0.0
while runs == 0 or spent < float(sys.argv[2]):
    started = time.process_time()
    total = solve(expanded)
    took = time.process_time() - started
    best, runs, spent = min(best, took), runs + 1, spent + took
print(runs, best * 1000, int(total), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
