# Nothing on the stage, no loss, no figure.
