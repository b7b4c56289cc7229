import os
import not_a_module_at_all
