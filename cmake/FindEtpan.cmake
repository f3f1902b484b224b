# libetpan as Etpan::Etpan.
include(FindPackageHandleStandardArgs)

find_path(Etpan_INCLUDE_DIR libetpan/libetpan.h)
find_library(Etpan_LIBRARY NAMES etpan libetpan)
find_package_handle_standard_args(Etpan REQUIRED_VARS Etpan_LIBRARY Etpan_INCLUDE_DIR)
if(Etpan_FOUND AND NOT TARGET Etpan::Etpan)
    add_library(Etpan::Etpan UNKNOWN IMPORTED)
    set_target_properties(Etpan::Etpan PROPERTIES
        IMPORTED_LOCATION "${Etpan_LIBRARY}"
        INTERFACE_INCLUDE_DIRECTORIES "${Etpan_INCLUDE_DIR}")
endif()
mark_as_advanced(Etpan_INCLUDE_DIR Etpan_LIBRARY)
