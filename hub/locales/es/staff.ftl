staff-hint = Hable con los demás docentes a cualquier hora, por escrito o en directo. Ningún alumno entra nunca.
staff-enter = Chat, pizarra y llamada, solo para docentes
