// Arranges the pages; owns none of what they do.
#pragma once
