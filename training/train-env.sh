# Memory settings that make training about a tenth faster: fewer page faults for large tensors.
export MALLOC_MMAP_MAX_=0 MALLOC_TRIM_THRESHOLD_=17179869184 MALLOC_TOP_PAD_=268435456 GLIBC_TUNABLES=glibc.malloc.hugetlb=1
export OMP_NUM_THREADS=1
